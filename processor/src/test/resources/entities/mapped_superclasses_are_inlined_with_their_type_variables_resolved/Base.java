package com.example;

import jakarta.persistence.*;

@MappedSuperclass
public abstract class Base<K, V> {
  @Id K id;
  V value;
  @Column(length = 30) String name;
}
