package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @Embeddable public static class Room { @Column(nullable = false) String name; int seats; }
  enum Day { MON, TUE }
  @ElementCollection List<String> tags;
  @ElementCollection @Column(nullable = false) Set<String> codes;
  @ElementCollection Set<Integer> numbers;
  @ElementCollection @OrderColumn List<String> steps;
  @ElementCollection @CollectionTable(name = "rooms", joinColumns = @JoinColumn(name = "course")) List<Room> rooms;
  @ElementCollection @MapKeyColumn(name = "lang") @Column(name = "title") Map<String, String> titles;
  @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Day, String> days;
  @ElementCollection @Enumerated(EnumType.STRING) List<Day> weekdays;
}
