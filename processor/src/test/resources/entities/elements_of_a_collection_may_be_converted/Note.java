package com.example;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;

@Entity
public class Note {
  @Id Long id;
  @ElementCollection @Convert(converter = LengthConverter.class) List<String> words;
  @ElementCollection @Convert(attributeName = "key", converter = LengthConverter.class) Map<String, Long> byWord;
  @ElementCollection @Convert(attributeName = "value", converter = LengthConverter.class) Map<String, String> toWord;
}
