package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course extends Noted {}

@Entity
class Room extends Noted {}

@MappedSuperclass
abstract class Noted {
  @Id Long id;
  Notes notes;
  @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "of_id")) Set<String> words;
}

@Embeddable
class Notes {
  @ElementCollection @OrderColumn List<String> texts;
  @OneToMany List<Tag> tags;
}

@Entity
class Tag {
  @Id Long id;
}
