package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@Table(name = "the_course")
public class Course {
  @Id Long id;
  @OneToMany List<Room> rooms;

  @ManyToMany
  @JoinTable(name = "friends")
  List<Course> friends;

  @ManyToMany(mappedBy = "friends")
  List<Course> friendsOf;

  @ManyToMany
  @JoinTable(name = "ordered")
  @OrderColumn
  List<Room> ordered;

  @ManyToMany
  @JoinTable(name = "mapped")
  Map<String, Room> mapped;

  @ManyToMany
  @JoinTable(name = "by_id")
  @MapKey(name = "id")
  Map<Integer, Room> byId;

  @ManyToMany
  @JoinTable(name = "by_room")
  @MapKeyJoinColumn
  Map<Room, Room> byRoom;

  @OneToMany
  @JoinTable(
      name = "named",
      joinColumns = @JoinColumn(name = "o"),
      inverseJoinColumns = @JoinColumn(name = "i"))
  Set<Room> named;

  @OneToOne
  @JoinTable(name = "one")
  Room one;

  @Entity
  public static class Room {
    @Id Integer id;
  }
}
