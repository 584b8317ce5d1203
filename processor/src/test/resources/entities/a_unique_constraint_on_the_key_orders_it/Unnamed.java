package com.example;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"b", "a"}))
@IdClass(Key.class)
public class Unnamed {
  @Id int a;
  @Id int b;
}
