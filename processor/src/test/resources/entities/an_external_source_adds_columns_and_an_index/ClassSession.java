package com.example;

import jakarta.persistence.*;
import io.godwit.annotations.ExternalSource;

@ExternalSource(source = "externalSource", id = "ref", metadata = false, unique = true)
@Entity
public class ClassSession {
  @Id Long id;
  @Column(length = 50) String externalSource;
  @Column(name = "ref") String reference;
}
