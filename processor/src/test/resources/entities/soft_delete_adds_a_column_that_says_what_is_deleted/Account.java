package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
public class Account {
  @Id Long id;
  String name;
}
