package com.example;

import jakarta.persistence.*;

@Entity
public class Premium extends Account {
  String gift;
}
