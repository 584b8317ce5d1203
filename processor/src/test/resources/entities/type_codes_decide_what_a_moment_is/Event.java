package com.example;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Date;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Event {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant plain;
  @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC) Instant utc;
  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) Instant zoned;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) OffsetDateTime offsetPlain;
  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) OffsetDateTime offsetZoned;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) Date stamp;
  @JdbcTypeCode(SqlTypes.DATE) LocalDate localDate;
  @JdbcTypeCode(SqlTypes.TIME) LocalTime timeOfDay;
  @JdbcTypeCode(SqlTypes.BIGINT) Date number;
}
