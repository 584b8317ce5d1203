package com.example;

import jakarta.persistence.*;

@Entity
public class Comic extends Book {
  boolean coloured;
}
