package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Page {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.JSON) Block block;
}
