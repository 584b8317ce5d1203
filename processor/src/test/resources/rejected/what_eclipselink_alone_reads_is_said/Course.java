package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.Index;

@Entity
@Customizer(Object.class)
class Course {
  @Id Long id;

  @Index String name;
}
