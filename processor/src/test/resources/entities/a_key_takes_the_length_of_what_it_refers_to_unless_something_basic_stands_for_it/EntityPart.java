package com.example;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(EntityPart.Key.class)
public class EntityPart {
  @Id @ManyToOne @JoinColumn(name = "course") Course course;
  @Id int number;

  @SuppressWarnings("serial")
  public static class Key implements Serializable {
    Course course;
    int number;
  }
}
