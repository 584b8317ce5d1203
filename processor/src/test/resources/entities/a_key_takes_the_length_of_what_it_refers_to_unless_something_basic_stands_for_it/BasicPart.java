package com.example;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(BasicPart.Key.class)
public class BasicPart {
  @Id @ManyToOne @JoinColumn(name = "course") Course course;
  @Id int number;

  public record Key(String course, int number) implements Serializable {}
}
