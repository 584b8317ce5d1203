package com.example;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

@Entity
public class Draft {
  @Id Long id;
  @CreationTimestamp Instant createdAt;
  @UpdateTimestamp LocalDateTime updatedAt;
  @CurrentTimestamp Instant touchedAt;
  @CreationTimestamp @Column(nullable = true) Instant openedAt;
}
