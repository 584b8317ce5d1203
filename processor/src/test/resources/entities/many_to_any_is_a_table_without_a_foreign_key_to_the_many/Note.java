package com.example;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

@Entity
public class Note {
  @Id Long id;

  @ManyToAny
  @AnyKeyJavaClass(Long.class)
  @AnyDiscriminatorValue(discriminator = "C", entity = Course.class)
  @Column(name = "of_kind", length = 4)
  @JoinTable(name = "note_of", joinColumns = @JoinColumn(name = "note_id"), inverseJoinColumns = @JoinColumn(name = "of_id"))
  Set<Object> of;

  @ManyToAny
  @AnyKeyJavaClass(Long.class)
  @AnyDiscriminatorValue(discriminator = "C", entity = Course.class)
  @Column(name = "by_kind")
  @JoinTable(name = "note_by", joinColumns = @JoinColumn(name = "note_id"), inverseJoinColumns = @JoinColumn(name = "by_id"))
  @OrderColumn
  List<Object> by;
}

@Entity
class Course {
  @Id Long id;
}
