package com.example.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A kind of class that can be booked, as "Beginners' pottery, 90 minutes". */
@Entity
@Table(indexes = @Index(name = "class_type_course_id_idx", columnList = "course_id"))
public class ClassType {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Course course;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private int durationMinutes;

  @Column(nullable = false)
  private int capacity;
}
