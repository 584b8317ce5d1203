package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
  @Id Long id;
  @Embedded Work work;

  @AssociationOverride(
      name = "boss",
      joinColumns = @JoinColumn(name = "second_boss", nullable = false),
      foreignKey = @ForeignKey(name = "person_second_boss"))
  @AssociationOverride(
      name = "rooms",
      joinTable = @JoinTable(name = "second_rooms", joinColumns = @JoinColumn(name = "person"), inverseJoinColumns = @JoinColumn(name = "room")))
  @AssociationOverride(name = "desks", joinColumns = @JoinColumn(name = "second_owner"))
  @Embedded
  Work second;
}

@Embeddable
class Work {
  @ManyToOne Person boss;
  @ManyToMany Set<Room> rooms;
  @OneToMany @JoinColumn(name = "owner") Set<Desk> desks;
}

@Entity
class Room {
  @Id Long id;
}

@Entity
class Desk {
  @Id Long id;
}
