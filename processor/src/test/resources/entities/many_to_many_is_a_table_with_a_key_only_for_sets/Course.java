package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @ManyToMany Set<Tag> tags;
  @ManyToMany @JoinTable(name = "course_tag_list") List<Tag> list;
  @ManyToMany @JoinTable(name = "course_tag_bag") Collection<Tag> bag;
}

@Entity
class Tag {
  @Id @Column(length = 30) String name;
}
