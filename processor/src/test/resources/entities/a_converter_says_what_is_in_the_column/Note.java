package com.example;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Note {
  @Id Long id;
  @Convert(converter = JoinedConverter.class) List<String> tags;
  @Convert(converter = JoinedConverter.class) @Column(length = 1000, nullable = false) List<String> longTags;
}
