package com.example;

import io.godwit.annotations.PgEnum;
import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Course {
  @Id long id;
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) Level level;
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) Level second;
  @PgEnum @Enumerated Kind kind;

  enum Level { LOW, HIGH }

  enum Kind { SMALL, LARGE }
}
