package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@DiscriminatorFormula("case when subject is null then 'P' else 'T' end")
@DiscriminatorValue("P")
public class Person {
  @Id Long id;
}

@Entity
@DiscriminatorValue("T")
class Teacher extends Person {
  @Column(nullable = false) String subject;
  int hours;
}
