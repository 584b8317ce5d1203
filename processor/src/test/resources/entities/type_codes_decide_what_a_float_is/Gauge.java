package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Gauge {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.FLOAT) Double floatDouble;
  @JdbcTypeCode(SqlTypes.REAL) Double realDouble;
  @JdbcTypeCode(SqlTypes.DOUBLE) Double doubleDouble;
  @JdbcTypeCode(SqlTypes.FLOAT) Float floatFloat;
  @JdbcTypeCode(SqlTypes.REAL) Float realFloat;
  @JdbcTypeCode(SqlTypes.DOUBLE) Float doubleFloat;
}
