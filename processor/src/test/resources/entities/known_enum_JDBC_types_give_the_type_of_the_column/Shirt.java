package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcType;
import org.hibernate.dialect.type.PostgreSQLEnumJdbcType;

@Entity
public class Shirt {
  @Id Long id;

  public enum Color { RED, GREEN, BLUE }

  @Enumerated(EnumType.STRING) @JdbcType(PostgreSQLEnumJdbcType.class) Color color;
}
