package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@Table(name = "MyCourses", indexes = @Index(name = "My_Index", columnList = "someTitle"), uniqueConstraints = @UniqueConstraint(name = "My_Unique", columnNames = "userID"))
class MyCourse {
  @Id @GeneratedValue Long id;
  String someTitle;
  String userID;
  String address2Line;
  @Column(name = "WrittenName") String written;
  @Column(name = "`QuotedName`") String quoted;
  @ManyToOne MyPerson mainTeacher;
  @ManyToMany Set<MyPerson> otherTeachers;
  @ElementCollection Set<String> tagWords;
  @Embedded MyAddress homeAddress;
  @OneToMany List<MyPerson> many;
  @ElementCollection List<MyAddress> places;
  @ElementCollection @OrderColumn List<String> ordered;
  @ElementCollection Map<String, String> mapped;
}
