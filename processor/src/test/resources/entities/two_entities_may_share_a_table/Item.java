package com.example;

import jakarta.persistence.*;

@Entity
@Table(name = "item")
public class Item {
  @Id Long id;
  @Column(length = 80) String title;
}

@Entity
@Table(name = "item")
class ItemSummary {
  @Id Long id;
  @Column(name = "title", length = 80) String title;
  Integer count;
}
