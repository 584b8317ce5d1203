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
import java.time.Instant;
import java.util.UUID;

/** A class at a time, held by an instructor. */
@Entity
@Table(
    indexes = {
      @Index(name = "class_session_class_type_id_idx", columnList = "class_type_id"),
      @Index(name = "class_session_instructor_id_idx", columnList = "instructor_id, starts_at")
    })
public class ClassSession {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private ClassType classType;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private InstructorProfile instructor;

  @Column(nullable = false)
  private Instant startsAt;

  @Column(nullable = false)
  private Instant endsAt;
}
