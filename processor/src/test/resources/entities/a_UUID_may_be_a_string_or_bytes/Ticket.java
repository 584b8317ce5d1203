package com.example;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Ticket {
  @Id @JdbcTypeCode(SqlTypes.VARCHAR) UUID id;
  @JdbcTypeCode(SqlTypes.CHAR) UUID character1;
  @JdbcTypeCode(SqlTypes.VARCHAR) UUID varchar1;
  @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 40) UUID longer;
  @JdbcTypeCode(SqlTypes.BINARY) UUID binary1;
  @JdbcTypeCode(SqlTypes.UUID) UUID plain;
}
