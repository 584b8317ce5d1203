package com.example;

import jakarta.persistence.*;

@IdClass(Enrolment.Key.class)
@Entity
public class Enrolment {
  @Id @ManyToOne Course course;
  @Id @ManyToOne @JoinColumn(name = "STUDENT") Person person;

  public record Key(Long course, String person) implements java.io.Serializable {}

}
