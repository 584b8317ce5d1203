package com.example;

import jakarta.persistence.*;

@Entity
@Table(schema = "school")
@SecondaryTable(name = "CourseAudit", schema = "audit", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
@SecondaryTable(name = "CourseStats", foreignKey = @ForeignKey(name = "stats_of_course"))
public class Course {
  @Id Long id;
  @Column(table = "CourseAudit") String changedBy;
  @Column(table = "CourseStats") long views;
}
