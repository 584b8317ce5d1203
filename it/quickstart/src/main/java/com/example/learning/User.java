package com.example.learning;

import io.godwit.annotations.DatabaseDefault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who signs in. */
@Entity
@Table(name = "users")
public class User {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @Column(nullable = false, unique = true)
  private String email;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  @DatabaseDefault("'STUDENT'")
  private Role role = Role.STUDENT;

  @Column(nullable = false)
  @DatabaseDefault("now()")
  private Instant createdAt;

  @Column(nullable = false)
  private Instant updatedAt;
}
