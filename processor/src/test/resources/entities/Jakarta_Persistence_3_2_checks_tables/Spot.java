package com.example;

import jakarta.persistence.*;

@Entity
@Table(check = {
  @CheckConstraint(name = "low_below_high", constraint = "low < high"),
  @CheckConstraint(constraint = "low > 0")
})
public class Spot {
  @Id Long id;
  Integer low;
  Integer high;
}
