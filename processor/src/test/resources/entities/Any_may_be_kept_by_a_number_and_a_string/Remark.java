package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
public class Remark {
  @Id String id;
  @Any
  @AnyDiscriminator(DiscriminatorType.INTEGER)
  @AnyKeyJavaClass(String.class)
  @AnyDiscriminatorValue(discriminator = "1", entity = Remark.class)
  @Column(name = "subject_type", nullable = false)
  @JoinColumn(name = "subject_id", nullable = false)
  Object subject;
}
