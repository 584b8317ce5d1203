package com.example;

import jakarta.persistence.*;

@Entity
public class Note {
  @Id Long id;
  boolean open;
  Boolean maybe;
}
