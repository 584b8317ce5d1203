package com.example.learning;

import io.godwit.annotations.DatabaseDefault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What is taught. */
@Entity
@Table(indexes = @Index(name = "course_author_id_idx", columnList = "author_id"))
public class Course {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @Column(nullable = false)
  private String title;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private User author;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  @DatabaseDefault("'DRAFT'")
  private CourseStatus status = CourseStatus.DRAFT;

  @Column(nullable = false)
  @DatabaseDefault("now()")
  private Instant createdAt;

  @Column(nullable = false)
  private Instant updatedAt;
}
