package com.example;

import jakarta.persistence.*;

@MappedSuperclass
@IdClass(Part.Key.class)
public abstract class Part {
  @Id @ManyToOne(optional = false) @JoinColumn(name = "course") Course course;
  @Id int number;

  public static class Key implements java.io.Serializable {
    private static final long serialVersionUID = 1;

    Long course;
    int number;
  }
}
