package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@Entity
public class Account extends Deletable {
  @Id Long id;
}
