package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
public class Note {
  @Id Long id;

  @Any
  @AnyKeyJavaClass(Long.class)
  @AnyDiscriminatorValue(discriminator = "C", entity = Course.class)
  @AnyDiscriminatorValue(discriminator = "R", entity = Room.class)
  @Column(name = "of_kind", length = 4)
  @JoinColumn(name = "of_id")
  Object of;

  @Any(optional = false)
  @AnyDiscriminator(DiscriminatorType.INTEGER)
  @AnyKeyJavaClass(String.class)
  @AnyDiscriminatorValue(discriminator = "1", entity = Course.class)
  @Column(name = "by_kind")
  @JoinColumn(name = "by_id")
  Object by;
}

@Entity
class Course {
  @Id Long id;
}

@Entity
class Room {
  @Id Long id;
}
