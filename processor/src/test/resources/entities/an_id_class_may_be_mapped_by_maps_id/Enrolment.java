package com.example;

import jakarta.persistence.*;

@Entity
@IdClass(EnrolmentId.class)
public class Enrolment {
  @Id Long courseId;
  @Id String studentNo;
  @MapsId("courseId") @ManyToOne Course course;
  @MapsId("studentNo") @ManyToOne Student student;
}

record EnrolmentId(Long courseId, String studentNo) {}

@Entity
class Course {
  @Id Long id;
}

@Entity
class Student {
  @Id @Column(length = 12) String number;
}
