package com.example;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "course_text")
public class Course {
  @Id Long id;
  @Column(table = "course_text") String text;
  @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Map<String, String> titles;
  @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) @CollectionTable(joinColumns = @JoinColumn(name = "of_course")) List<String> words;
  @ManyToOne @JoinTable(name = "course_room") @OnDelete(action = OnDeleteAction.CASCADE) Room room;
}

@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
class Online extends Course {}

@Entity
class Room {
  @Id Long id;
}
