package com.example;

import jakarta.persistence.*;

@Entity
@Convert(attributeName = "link", converter = LengthConverter.class)
public class Note extends Linked {
  @Id Long id;
}
