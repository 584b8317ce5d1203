package com.example;

import jakarta.persistence.*;

@Entity
public class Note {
  @Id Long id;
  @Embedded @Convert(attributeName = "link", converter = LengthConverter.class) Source source;
}
