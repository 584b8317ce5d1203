package com.example;

import jakarta.persistence.*;

@Entity
public class Lesson {
  @Id Long id;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "lesson_of")) Course named;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Course none;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT, name = "none_either")) Course noneEither;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.PROVIDER_DEFAULT)) Course provided;
  @ManyToOne
  @JoinColumn(name = "def_id", foreignKey = @ForeignKey(name = "def", foreignKeyDefinition = "foreign key (def_id) references course (id) on delete cascade on update cascade deferrable initially deferred"))
  Course defined;
}

@Entity
class Course {
  @Id Long id;
}
