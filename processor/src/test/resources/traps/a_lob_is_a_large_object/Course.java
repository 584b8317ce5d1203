package com.example;

import jakarta.persistence.*;
import java.sql.Clob;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Course {
  @Id long id;
  @Lob String text;
  @Lob byte[] picture;
  @Lob java.util.ArrayList<String> list;
  @Lob Clob streamed;
  Clob meant;
  @Lob @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String asText;
  @Lob @Column(columnDefinition = "text") String said;
  byte[] bytes;
}
