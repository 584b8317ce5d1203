package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
public class Remark {
  @Id Long id;
  @Any
  @AnyKeyJavaClass(Long.class)
  @AnyDiscriminatorValue(discriminator = "R", entity = Remark.class)
  @Column(name = "subject_type")
  @JoinColumn(name = "subject_id")
  Object subject;
}
