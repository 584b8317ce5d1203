package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Switch {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.CHAR) Boolean character1;
  @JdbcTypeCode(SqlTypes.VARCHAR) Boolean varchar1;
}
