package com.example;

import jakarta.persistence.*;
import java.time.Duration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Lesson {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration interval1;
  @JdbcTypeCode(SqlTypes.DURATION) Duration plain;
  @JdbcTypeCode(SqlTypes.BIGINT) Duration number;
}
