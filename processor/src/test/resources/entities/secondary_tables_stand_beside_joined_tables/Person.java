package com.example;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "PersonNote")
public class Person {
  @Id Long id;
  @Column(table = "PersonNote") String note;
}

@Entity
@SecondaryTable(name = "TeacherNote", pkJoinColumns = @PrimaryKeyJoinColumn(name = "teacher"))
class Teacher extends Person {
  @Column(table = "TeacherNote", nullable = false) String remark;
}
