package com.example;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
public class Inside {
  @EmbeddedId Key id;

  @Embeddable
  @SuppressWarnings("serial")
  public static class Key implements Serializable {
    @ManyToOne @JoinColumn(name = "course") Course course;
    int number;
  }
}
