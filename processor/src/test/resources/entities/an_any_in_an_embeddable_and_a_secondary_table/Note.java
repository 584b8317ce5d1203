package com.example;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
public class Note {
  @Id Long id;
  About about;
}

@Embeddable
class About {
  @Any
  @AnyKeyJavaClass(UUID.class)
  @AnyDiscriminatorValue(discriminator = "P", entity = Person.class)
  @Column(name = "kind")
  @JoinColumn(name = "key_of")
  Object target;
}

@Entity
class Person {
  @Id UUID id;
}
