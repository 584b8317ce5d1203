package com.example;

import jakarta.persistence.*;

@Entity
public class Enrolment {
  @EmbeddedId EnrolmentId id;
  @MapsId("courseId") @ManyToOne Course course;
  @MapsId("student") @ManyToOne @JoinColumn(name = "student_no") Student student;
}

@Embeddable
record EnrolmentId(Long courseId, String student, int attempt) {}

@Entity
class Course {
  @Id @GeneratedValue Long id;
}

@Entity
class Student {
  @Id @Column(length = 12) String number;
}
