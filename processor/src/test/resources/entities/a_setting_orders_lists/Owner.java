package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @ElementCollection List<String> words;
  @ElementCollection Collection<String> bag;
  @ManyToMany List<Item> items;

  @OneToMany(mappedBy = "owner")
  List<Item> mapped;

  @OneToMany
  @JoinColumn(name = "joined")
  List<Item> joined;
}
