package com.example;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
@Table(indexes = {@Index(columnList = "first_id, title"), @Index(columnList = "title, second_id")})
public class Course {
  @Id long id;
  String title;
  @ManyToOne Person first;
  @ManyToOne Person second;
  @ManyToOne Person third;
  @OneToOne Person unique;
  @ManyToMany Set<Person> students;
  @ElementCollection List<String> words;
  @SuppressWarnings("godwit:TRAP-07") @ManyToOne Person rarely;
  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Person loose;
}

@Entity
class Person {
  @Id long id;
  @ManyToOne Person parent;
}

@Entity
@SuppressWarnings("godwit:TRAP-07")
class Log {
  @Id long id;
  @ManyToOne Person person;
}
