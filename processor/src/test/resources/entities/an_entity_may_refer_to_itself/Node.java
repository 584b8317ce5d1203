package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Node {
  @Id Long id;
  @ManyToOne Node parent;
  @OneToMany(mappedBy = "parent") List<Node> children;
  @OneToOne Node next;
  @OneToOne(mappedBy = "next") Node previous;
  @ManyToMany Set<Node> friends;
  @ManyToMany(mappedBy = "friends") Set<Node> friendOf;
}
