package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Note {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.CHAR) String padded;
  @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 2) String two;
  @JdbcTypeCode(SqlTypes.VARCHAR) String plain;
  @JdbcTypeCode(SqlTypes.NVARCHAR) String national;
  @JdbcTypeCode(SqlTypes.NCHAR) @Column(length = 3) String nationalPadded;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) String longer;
  @JdbcTypeCode(SqlTypes.LONGNVARCHAR) String longNational;
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String endless;
  @JdbcTypeCode(SqlTypes.LONG32NVARCHAR) String endlessNational;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(length = 500) String longSized;
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Column(length = 500) String endlessSized;
  @JdbcTypeCode(SqlTypes.CLOB) String clob;
  @JdbcTypeCode(SqlTypes.SQLXML) String xml;
  @JdbcTypeCode(SqlTypes.JSON) String json;
}
