package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Person {
  @Id Long id;
  @ManyToOne Teacher mentor;
}

@Entity
class Teacher extends Person {
  @OneToMany(mappedBy = "mentor") Set<Person> pupils;
  @Column(unique = true) String code;
  @ManyToMany Set<Person> friends;
}

@Entity
class Course {
  @Id Long id;
  @ManyToOne Teacher teacher;
  @ManyToOne @JoinColumn(name = "by_code", referencedColumnName = "code") Teacher byCode;
  @ManyToMany Set<Teacher> helpers;
}
