package com.example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@Table(name = "the_course")
public class Course {
  @Id Long id;
  @ElementCollection Set<String> tags;
  @ElementCollection @OrderColumn List<String> ordered;
  @ElementCollection Map<String, Integer> prices;

  @ElementCollection
  @CollectionTable(name = "named", joinColumns = @JoinColumn(name = "own"))
  @Column(name = "val", nullable = false)
  Set<String> named;

  @ElementCollection List<Place> places;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  Set<Color> colors;

  public enum Color {
    RED
  }

  @Embeddable
  public static class Place {
    @Column(nullable = false)
    String street;

    @ManyToOne Course hall;
  }
}
