package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.util.Set;

@Entity
@IdClass(Room.Key.class)
@SecondaryTable(name = "more")
public class Room {
  @Id Long zeta;
  @Id String alpha;
  @Id int mid;

  @Column(table = "more")
  String other;

  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    Long zeta;
    String alpha;
    int mid;
  }

  @Entity
  public static class Course {
    @Id Long id;
    @ManyToOne Room room;
    @ManyToMany Set<Room> rooms;
  }

  @Entity
  public static class Lesson {
    @EmbeddedId LessonKey key;

    @MapsId("courseId")
    @ManyToOne
    Course course;
  }

  @Embeddable
  public static class LessonKey implements Serializable {
    private static final long serialVersionUID = 1L;
    Long courseId;
    String text;
  }

  @Entity
  public static class Detail {
    @Id Long id;
    @MapsId @OneToOne Course course;
  }
}
