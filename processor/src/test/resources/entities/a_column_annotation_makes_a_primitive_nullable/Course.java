package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id Long id;
  int plain;
  @Column(name = "c") int annotated;
  @Basic(optional = false) String required;
  @Basic int basic;
  @Version int version;

}
