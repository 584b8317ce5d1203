package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@AttributeOverride(name = "code", column = @Column(name = "course_code", length = 12))
@AttributeOverride(name = "place.city", column = @Column(name = "town"))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "teacher_id", nullable = false))
@AssociationOverride(name = "tags", joinTable = @JoinTable(name = "course_tags", joinColumns = @JoinColumn(name = "course"), inverseJoinColumns = @JoinColumn(name = "tag")))
public class Course extends Owned {}

@Entity
class Room extends Owned {}

@MappedSuperclass
abstract class Owned {
  @Id Long id;
  @Column(nullable = false, unique = true) String code;
  @ManyToOne Person owner;
  @ManyToMany Set<Tag> tags;
  Place place;
}

@Embeddable
class Place {
  String city;
}

@Entity
class Person {
  @Id Long id;
}

@Entity
class Tag {
  @Id Long id;
}
