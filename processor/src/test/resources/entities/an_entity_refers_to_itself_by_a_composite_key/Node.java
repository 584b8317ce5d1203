package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(NodeId.class)
public class Node {
  @Id int tree;
  @Id int number;
  @ManyToOne
  @JoinColumn(name = "parent_tree", referencedColumnName = "tree")
  @JoinColumn(name = "parent_number", referencedColumnName = "number")
  Node parent;
  @ManyToMany Set<Node> links;
  @ManyToMany(mappedBy = "links") Set<Node> linked;
}

record NodeId(int tree, int number) {}
