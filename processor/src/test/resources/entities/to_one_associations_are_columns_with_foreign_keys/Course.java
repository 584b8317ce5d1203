package com.example;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class Course {
  @Id Long id;
  @ManyToOne Person owner;
  @ManyToOne(optional = false) @JoinColumn(name = "teacher", foreignKey = @ForeignKey(name = "course_teacher")) Person teacher;
  @OneToOne Person assistant;
  @ManyToOne @JoinColumn(referencedColumnName = "code") Person author;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Person loose;
  @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Course parent;
  @OneToMany(mappedBy = "parent") List<Course> children;
}
