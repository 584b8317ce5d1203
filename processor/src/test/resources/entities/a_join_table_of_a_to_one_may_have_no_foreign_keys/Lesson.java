package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
public class Lesson {
  @Id Long id;
  @ManyToOne @JoinTable(name = "lesson_room", foreignKey = @ForeignKey(name = "of_lesson"), inverseForeignKey = @ForeignKey(name = "in_room")) Room room;
  @ManyToOne @NotFound(action = NotFoundAction.IGNORE) @JoinTable(name = "lesson_spare") Room spare;
  @ManyToOne @JoinTable(name = "lesson_other", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Room other;
  @ManyToOne @JoinTable(name = "lesson_last", schema = "links", joinColumns = @JoinColumn(name = "l", unique = true), inverseJoinColumns = @JoinColumn(name = "r", nullable = false, foreignKey = @ForeignKey(name = "to_last"))) Room last;
}

@Entity
class Room {
  @Id Long id;
}
