package com.example;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.ListIndexBase;

@Entity
public class Course {
  @Id Long id;
  @ElementCollection @OrderColumn @ListIndexBase(1) List<String> words;
  @ElementCollection @ListIndexBase(5) List<String> notes;
}
