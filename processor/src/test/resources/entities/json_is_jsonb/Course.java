package com.example;

import jakarta.persistence.*;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Course {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.JSON) Map<String, String> labels;
  @JdbcTypeCode(SqlTypes.JSON) @Column(columnDefinition = "json") String raw;

}
