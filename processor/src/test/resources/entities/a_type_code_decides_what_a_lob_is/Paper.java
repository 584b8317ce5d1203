package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Paper {
  @Id Long id;
  @Lob @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String text;
  @Lob @JdbcTypeCode(SqlTypes.LONGVARCHAR) String longer;
  @Lob @JdbcTypeCode(SqlTypes.VARCHAR) String shorter;
  @Lob @JdbcTypeCode(SqlTypes.VARBINARY) byte[] bytes;
  @Lob @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] longBytes;
  @Lob @JdbcTypeCode(SqlTypes.CLOB) String clob;
}
