package com.example;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Course {
  @Id Long id;
  @ManyToOne Course parent;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(name = "course_other"))
  Course other;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Course free;
}
