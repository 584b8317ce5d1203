package com.example;

import jakarta.persistence.*;

@io.godwit.annotations.ExternalSource
@Entity
public class Course {
  @Id Long id;
  @Column(name = "external_id") Long externalId;
  @Column(name = "external_metadata") String metadata;
}
