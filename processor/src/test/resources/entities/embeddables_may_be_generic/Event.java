package com.example;

import jakarta.persistence.*;

@Entity
public class Event {
  @Id Long id;
  Pair<String, Integer> pair;
}

@Embeddable
class Pair<A, B> {
  A first;
  B second;
}
