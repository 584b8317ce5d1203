package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Gauge {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.DECIMAL) Double decimalDouble;
  @JdbcTypeCode(SqlTypes.NUMERIC) Float numericFloat;
}
