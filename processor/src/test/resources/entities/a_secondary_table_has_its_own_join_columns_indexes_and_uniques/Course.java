package com.example;

import jakarta.persistence.*;

@Entity
@SecondaryTable(
    name = "course_text",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "course_ref", referencedColumnName = "id"),
    indexes = @Index(name = "course_text_lang", columnList = "lang"),
    uniqueConstraints = @UniqueConstraint(name = "course_text_slug", columnNames = {"slug", "lang"}))
public class Course {
  @Id Long id;
  @Column(table = "course_text", length = 2) String lang;
  @Column(table = "course_text", length = 40, nullable = false) String slug;
}
