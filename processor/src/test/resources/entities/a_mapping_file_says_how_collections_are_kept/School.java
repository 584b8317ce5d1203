package com.example;

import java.util.*;

class School {
  Long id;
  List<String> rules;
  Map<Season, String> mottos;
  Map<Pupil, Integer> marks;
  List<Pupil> pupils;
  Set<Pupil> former;
  Map<String, Pupil> prefects;
  Set<Room> rooms;

  enum Season {
    SUMMER,
    WINTER
  }
}
