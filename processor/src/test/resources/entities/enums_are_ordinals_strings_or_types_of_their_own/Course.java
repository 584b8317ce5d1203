package com.example;

import jakarta.persistence.*;
import io.godwit.annotations.PgEnum;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Course {
  @Id Long id;

  public enum Status { DRAFT, PUBLISHED, ARCHIVED }
  @PgEnum(name = "course_level") public enum Level { BASIC, ADVANCED }
  public enum Language { NL, DE }
  Status ordinal;
  @Enumerated(EnumType.STRING) Status string;
  @Enumerated(EnumType.STRING) @Column(length = 20, nullable = false) Status bounded;
  Level level;
  @PgEnum Language language;
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) Status named;

}
