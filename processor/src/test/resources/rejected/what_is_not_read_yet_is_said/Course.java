package com.example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;
import org.hibernate.annotations.View;

@Entity
@View(query = "select 1 as id")
class Course {
  @Id Long id;
}

@Embeddable
@Struct(name = "place")
class Place {
  String street;
}
