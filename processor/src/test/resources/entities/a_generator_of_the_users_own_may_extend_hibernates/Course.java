package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.annotations.*;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity
public class Course {
  @Id @Numbered Long id;

  @Entity
  @SuppressWarnings("removal")
  public static class Room {
    @Id
    @GeneratedValue(generator = "rooms")
    @GenericGenerator(name = "rooms", type = Numbers.class)
    Long id;
  }

  @Entity
  @SuppressWarnings("removal")
  public static class Hall {
    @Id
    @GeneratedValue(generator = "halls")
    @GenericGenerator(
        name = "halls",
        type = Numbers.class,
        parameters = @org.hibernate.annotations.Parameter(name = "sequence_name", value = "hall_numbers"))
    Long id;
  }

  @IdGeneratorType(Numbers.class)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Numbered {}

  public static class Numbers extends SequenceStyleGenerator {}
}
