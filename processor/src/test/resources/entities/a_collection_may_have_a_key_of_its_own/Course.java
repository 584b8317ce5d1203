package com.example;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.id.IncrementGenerator;

@Entity
public class Course {
  @Id Long id;

  @ElementCollection
  @CollectionId(column = @Column(name = "word_id"), generator = "increment")
  @CollectionIdJavaClass(idType = Long.class)
  Collection<String> words;

  @ManyToMany
  @CollectionId(generator = "increment")
  @CollectionIdJavaClass(idType = Integer.class)
  Collection<Tag> tags;
}

@Entity
class Tag {
  @Id Long id;
}
