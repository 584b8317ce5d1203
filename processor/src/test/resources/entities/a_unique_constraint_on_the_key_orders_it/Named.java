package com.example;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "b_and_a", columnNames = {"b", "a"}))
@IdClass(Key.class)
public class Named {
  @Id int a;
  @Id int b;
}
