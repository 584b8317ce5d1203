package com.example;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Gauge {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.TINYINT) Integer tiny;
  @JdbcTypeCode(SqlTypes.SMALLINT) Integer small;
  @JdbcTypeCode(SqlTypes.INTEGER) Long whole;
  @JdbcTypeCode(SqlTypes.BIGINT) Integer large;
  @JdbcTypeCode(SqlTypes.NUMERIC) Integer numericInt;
  @JdbcTypeCode(SqlTypes.DECIMAL) Long decimalLong;
  @JdbcTypeCode(SqlTypes.NUMERIC) BigDecimal numericDecimal;
  @JdbcTypeCode(SqlTypes.DECIMAL) BigInteger decimalBig;
  @JdbcTypeCode(SqlTypes.NUMERIC) @Column(precision = 12, scale = 3) Double numericDouble;
  @JdbcTypeCode(SqlTypes.VARCHAR) Integer varchar;
  @JdbcTypeCode(SqlTypes.DOUBLE) BigDecimal doubleDecimal;
  @JdbcTypeCode(SqlTypes.BIGINT) BigInteger bigintBig;
}
