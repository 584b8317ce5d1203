package com.example;

import jakarta.persistence.*;
import java.io.Serializable;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Course {
  @Id long id;
  YearMonth month;
  URI page;
  Point point;
  @JdbcTypeCode(SqlTypes.JSON) Point asJson;
  @Convert(converter = PointConverter.class) Point asText;
  byte[] bytes;
  @ElementCollection List<URI> pages;
}

class Point implements Serializable {
  int x;
}

class PointConverter implements AttributeConverter<Point, byte[]> {
  @Override
  public byte[] convertToDatabaseColumn(Point point) {
    return null;
  }

  @Override
  public Point convertToEntityAttribute(byte[] text) {
    return null;
  }
}
