package com.example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Map;

@Entity
public class Course {
  @Id Long id;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "kind", length = 20)
  @AttributeOverride(name = "value.street", column = @Column(name = "road"))
  Map<Kind, Place> places;

  public enum Kind {
    HOME,
    WORK
  }

  @Embeddable
  public static class Place {
    String street;
    int number;
  }
}
