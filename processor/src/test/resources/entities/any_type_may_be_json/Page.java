package com.example;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Page {
  @Id Long id;

  public record Block(String title, int size) {}
  public static class Plain { public String text; }

  @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> map;
  @JdbcTypeCode(SqlTypes.JSON) List<String> list;
  @JdbcTypeCode(SqlTypes.JSON) Block block;
  @JdbcTypeCode(SqlTypes.JSON) List<Block> blocks;
  @JdbcTypeCode(SqlTypes.JSON) Plain plain;
  @JdbcTypeCode(SqlTypes.JSON) @Column(columnDefinition = "json", nullable = false) String raw;
}
