package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Comment extends Reply<Comment> {}

@Entity
class Answer extends Reply<Comment> {}

@MappedSuperclass
abstract class Reply<T> {
  @Id @GeneratedValue Long id;
  @ManyToOne T parent;
  @OneToMany Set<T> others;
  @ElementCollection Map<String, Box<T>> boxes;
}

@Embeddable
class Box<T> {
  String label;
}
