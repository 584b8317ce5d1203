package com.example;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

@Entity
public class Course {
  @Id long id;
  int primitive;

  @Basic(optional = false)
  String required;

  @Column(nullable = false, unique = true)
  String code;

  @ManyToOne(optional = false)
  Course parent;

  @ManyToOne
  @JoinColumn(nullable = false)
  Course other;

  @Version long version;
}
