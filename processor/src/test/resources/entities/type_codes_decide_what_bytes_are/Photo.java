package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Photo {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.BINARY) byte[] fixed;
  @JdbcTypeCode(SqlTypes.VARBINARY) byte[] varying1;
  @JdbcTypeCode(SqlTypes.LONGVARBINARY) byte[] longer;
  @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] endless;
  @JdbcTypeCode(SqlTypes.BLOB) byte[] blob;
}
