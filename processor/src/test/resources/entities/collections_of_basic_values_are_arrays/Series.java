package com.example;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity
public class Series {
  @Id Long id;
  List<String> strings;
  Set<Integer> ints;
  Collection<Long> longs;
  List<UUID> uuids;
  List<LocalDate> dates;
  List<Boolean> booleans;
}
