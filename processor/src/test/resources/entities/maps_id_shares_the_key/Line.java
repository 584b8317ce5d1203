package com.example;

import jakarta.persistence.*;

@Entity
public class Line {
  @EmbeddedId Key key;
  @ManyToOne @MapsId("courseId") Course course;

  @Embeddable public record Key(Long courseId, int number) implements java.io.Serializable {}
}
