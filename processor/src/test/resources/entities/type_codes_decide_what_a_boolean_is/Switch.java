package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Switch {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.BIT) boolean bit;
  @JdbcTypeCode(SqlTypes.BOOLEAN) Boolean plain;
  @JdbcTypeCode(SqlTypes.TINYINT) Boolean tiny;
  @JdbcTypeCode(SqlTypes.SMALLINT) Boolean small;
  @JdbcTypeCode(SqlTypes.INTEGER) Boolean whole;
}
