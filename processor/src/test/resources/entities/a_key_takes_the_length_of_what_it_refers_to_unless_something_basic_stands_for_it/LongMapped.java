package com.example;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
public class LongMapped {
  @EmbeddedId Key id;
  @MapsId("course") @ManyToOne @JoinColumn(name = "course") Course course;

  @Embeddable
  @SuppressWarnings("serial")
  public static class Key implements Serializable {
    @Column(length = 50) String course;
    int number;
  }
}
