package com.example;

import jakarta.persistence.*;

@Entity
public class Person {
  @Id Long id;
  Address home;
  @AttributeOverride(name = "street", column = @Column(name = "work_street"))
  @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
  @AttributeOverride(name = "number", column = @Column(name = "work_number"))
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country"))
  @Embedded Address work;
}
