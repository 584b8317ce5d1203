package com.example;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.SQLRestriction;

@Entity
@SQLRestriction("id > 0")
public class Course {
  @Id Long id;
  @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL) @Fetch(FetchMode.JOIN) Person teacher;
  @ElementCollection(fetch = FetchType.EAGER) @Fetch(FetchMode.SUBSELECT) @BatchSize(size = 10) @OrderBy List<String> words;
  @OneToMany(mappedBy = "course", orphanRemoval = true) @SQLRestriction("id > 0") @OrderBy("id desc") List<Lesson> lessons;
}

@Entity
class Person {
  @Id Long id;
}

@Entity
class Lesson {
  @Id Long id;
  @ManyToOne Course course;
}
