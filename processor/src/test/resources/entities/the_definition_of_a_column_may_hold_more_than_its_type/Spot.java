package com.example;

import jakarta.persistence.*;

@Entity
public class Spot {
  @Id Long id;
  @Column(columnDefinition = "varchar(20) default 'x'") String code;
  @Column(columnDefinition = "integer default 3", nullable = false) Integer points;
  @Column(columnDefinition = "text collate \"C\"") String sorted;
  @Column(columnDefinition = "numeric(6, 2)") java.math.BigDecimal price;
  @Column(columnDefinition = "timestamp with time zone default now()") java.time.Instant createdAt;
  @Column(columnDefinition = "varchar(20) unique") String single;
}
