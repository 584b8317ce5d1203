package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Shirt {
  @Id Long id;

  public enum ShirtColor { RED, GREEN, BLUE }

  @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM) ShirtColor color;
}
