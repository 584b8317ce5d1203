package com.example;

import jakarta.persistence.*;

@Entity
public class Enrolment {
  @EmbeddedId Key id;

  @Embeddable
  static class Key implements java.io.Serializable {
    @ManyToOne Course course;
    @ManyToOne @JoinColumn(name = "by_person") Person person;
    int year;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && that.year == year;
    }

    @Override
    public int hashCode() {
      return year;
    }
  }
}

@Entity
class Course {
  @Id Long id;
}

@Entity
class Person {
  @Id Long id;
}
