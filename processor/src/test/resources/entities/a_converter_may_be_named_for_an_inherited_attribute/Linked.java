package com.example;

import jakarta.persistence.*;

@MappedSuperclass
public class Linked {
  String link;
}
