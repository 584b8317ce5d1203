package com.example;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
public class Mapped {
  @EmbeddedId Key id;
  @MapsId("course") @ManyToOne @JoinColumn(name = "course") Course course;

  @Embeddable
  public record Key(String course, int number) implements Serializable {}
}
