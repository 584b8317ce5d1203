package com.example;

import jakarta.persistence.*;
import io.godwit.annotations.ExternalSource;

@ExternalSource
@Entity
public class ClassType {
  @Id Long id;

}
