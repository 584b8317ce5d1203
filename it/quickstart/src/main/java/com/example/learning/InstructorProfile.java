package com.example.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.util.UUID;

/** How an instructor is shown to students. */
@Entity
public class InstructorProfile {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  private User user;

  @Column(nullable = false)
  private String displayName;

  @Column(length = 4000)
  private String biography;

  private String faxNumber;
}
