package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@SuppressWarnings("deprecation")
public class Course {
  @Id Long id;
  @ElementCollection List<String> words;
  @ElementCollection @Enumerated(EnumType.STRING) Set<Level> levels;
  @ElementCollection @Column(name = "page", nullable = false) Set<Integer> pages;
  @ElementCollection Set<Step> steps;
  @ElementCollection @Column(length = 20) Collection<String> notes;
  @ElementCollection @Temporal(TemporalType.DATE) List<Date> days;
  @ElementCollection @Lob List<String> texts;
}

enum Level { LOW, HIGH }

@Embeddable
class Step {
  @Column(nullable = false) String name;
  int minutes;
}
