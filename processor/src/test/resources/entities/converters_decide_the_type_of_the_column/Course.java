package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id Long id;
  Tags tags;
  @Column(length = 1000) @Convert(converter = TagsConverter.class) Tags explicit;
  @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean open;
}
