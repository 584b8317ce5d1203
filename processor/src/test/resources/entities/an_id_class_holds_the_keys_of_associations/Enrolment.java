package com.example;

import jakarta.persistence.*;

@Entity
@IdClass(EnrolmentId.class)
public class Enrolment {
  @Id @ManyToOne Course course;
  @Id @ManyToOne @JoinColumn(name = "student_number") Student student;
  @Id int attempt;
  String grade;
}

@Entity
class Course {
  @Id Long id;
}

@Entity
class Student {
  @Id @Column(length = 12) String number;
}

class EnrolmentId implements java.io.Serializable {
  Long course;
  String student;
  int attempt;

  @Override
  public boolean equals(Object other) {
    return other instanceof EnrolmentId that && that.attempt == attempt && that.course.equals(course) && that.student.equals(student);
  }

  @Override
  public int hashCode() {
    return attempt;
  }
}
