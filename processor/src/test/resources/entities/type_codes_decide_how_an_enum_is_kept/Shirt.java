package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Shirt {
  @Id Long id;

  public enum Color { RED, GREEN }

  @JdbcTypeCode(SqlTypes.VARCHAR) Color varchar;
  @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 5) Color padded;
  @JdbcTypeCode(SqlTypes.SMALLINT) Color small;
  @JdbcTypeCode(SqlTypes.TINYINT) Color tiny;
  @JdbcTypeCode(SqlTypes.INTEGER) Color whole;
}
