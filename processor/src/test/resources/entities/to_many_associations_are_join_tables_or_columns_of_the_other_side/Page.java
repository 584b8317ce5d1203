package com.example;

import jakarta.persistence.*;

@Entity
public class Page {
  @Id Long id;

}
