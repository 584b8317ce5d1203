package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;

  @ElementCollection
  @AttributeOverride(name = "name", column = @Column(name = "step_name", length = 50))
  @AttributeOverride(name = "place.city", column = @Column(name = "town"))
  List<Step> steps;

  @ElementCollection
  @AttributeOverride(name = "value.name", column = @Column(name = "title"))
  @AttributeOverride(name = "value.place.city", column = @Column(name = "where_to"))
  @AttributeOverride(name = "key.kind", column = @Column(name = "kind_of", length = 5))
  @AssociationOverride(name = "value.room", joinColumns = @JoinColumn(name = "in_room"))
  Map<StepKey, Step> byKey;

  @ElementCollection
  @AttributeOverride(name = "value", column = @Column(name = "amount"))
  @AttributeOverride(name = "key", column = @Column(name = "subject", length = 7))
  Map<String, Integer> amounts;
}

@Embeddable
class Step {
  String name;
  Place place;
  @ManyToOne Room room;
}

@Embeddable
class Place {
  String city;
}

@Embeddable
record StepKey(String kind, int number) {}

@Entity
class Room {
  @Id Long id;
}
