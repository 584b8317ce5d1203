package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
@Inheritance(strategy = InheritanceType.JOINED)
public class Account {
  @Id Long id;
}
