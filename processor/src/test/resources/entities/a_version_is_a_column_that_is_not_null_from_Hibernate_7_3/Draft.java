package com.example;

import jakarta.persistence.*;

@Entity
public class Draft {
  @Id Long id;
  @Version Integer version;
}
