package com.example;

import jakarta.persistence.*;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Generated;

@Entity
public class Spot {
  @Id Long id;
  @ColumnDefault("0") int points;
  @ColumnDefault("'open'") @Column(nullable = false, length = 10) String state;
  @ColumnDefault("now()") Instant createdAt;
  @Generated @ColumnDefault("1") Integer counter;
}
