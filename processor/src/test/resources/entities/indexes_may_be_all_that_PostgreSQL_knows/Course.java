package com.example;

import jakarta.persistence.*;
import io.godwit.annotations.PgIndex;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@PgIndex(columns = {"status", "startsAt desc nulls last"}, where = "status <> 'ARCHIVED'")
@PgIndex(name = "course_title_search", columns = "(lower(title)) text_pattern_ops")
@PgIndex(columns = "status", include = "title", unique = true, nullsNotDistinct = true, storage = "fillfactor = 70")
@Table(indexes = {@Index(name = "by_start", columnList = "startsAt desc"), @Index(columnList = "title", unique = true)}, uniqueConstraints = @UniqueConstraint(columnNames = {"title", "status"}))
@Entity
public class Course {
  @Id Long id;
  String status;
  Instant startsAt;
  String title;
  @PgIndex(method = PgIndex.Method.GIN, operatorClass = "jsonb_path_ops") @JdbcTypeCode(SqlTypes.JSON) Map<String, String> labels;
  @ManyToOne @PgIndex Course parent;
}
