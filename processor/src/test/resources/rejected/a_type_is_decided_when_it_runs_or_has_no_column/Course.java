package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcType;

@Entity
public class Course {
  @Id Long id;
  @JdbcType(org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class) String custom;
  Thread worker;
  @Column(precision = 20) double exact;
}
