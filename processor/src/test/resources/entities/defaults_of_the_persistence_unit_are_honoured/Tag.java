package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(schema = "words", indexes = @Index(name = "Tag_Text", columnList = "text"))
class Tag {
  @Id Long id;
  String text;
}
