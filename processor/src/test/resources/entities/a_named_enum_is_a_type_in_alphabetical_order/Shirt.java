package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Shirt {
  @Id Long id;

  public enum Color { RED, GREEN, BLUE }

  @JdbcTypeCode(SqlTypes.NAMED_ENUM) Color first;
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(nullable = false) Color second;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.NAMED_ENUM) Color third;
}
