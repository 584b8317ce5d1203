package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@SuppressWarnings("deprecation")
public class Course {
  @Id Long id;
  @ElementCollection Map<String, Integer> words;
  @ElementCollection @MapKeyColumn(name = "lang", length = 2) @Column(name = "text") Map<String, String> titles;
  @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Level, String> byLevel;
  @ElementCollection Map<Level, String> byOrdinal;
  @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, String> byDay;
  @ElementCollection Map<Room, Integer> byRoom;
  @ElementCollection @MapKeyJoinColumn(name = "in_room") Map<Room, Integer> byOther;
  @ElementCollection @MapKeyClass(String.class) Map<Object, String> byClass;
}

enum Level { LOW, HIGH }

@Entity
class Room {
  @Id Long id;
}
