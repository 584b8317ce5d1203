package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course extends Middle<Person, Short> {}

@MappedSuperclass
abstract class Middle<P, N extends Number> extends Top<UUID, P> {
  N number;
  @ElementCollection Map<String, N> counts;
}

@MappedSuperclass
abstract class Top<K, A> {
  @Id K id;
  @ManyToOne A owner;
  @ManyToMany Set<A> others;
  Pair<K> pair;
}

@Embeddable
class Pair<V> {
  V first;
  V second;
}

@Entity
class Person {
  @Id Long id;
}
