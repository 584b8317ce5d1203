package com.example;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@SuppressWarnings("serial")
public class NoKeyClass implements Serializable {
  @Id @ManyToOne @JoinColumn(name = "course") Course course;
  @Id int number;
}
