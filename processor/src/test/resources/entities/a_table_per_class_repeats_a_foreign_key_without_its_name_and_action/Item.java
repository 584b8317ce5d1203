package com.example;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public class Item {
  @Id Long id;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(name = "item_tag"))
  @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
  Tag tag;
}
