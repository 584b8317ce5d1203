package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;

@SuppressWarnings("deprecation")
@Entity
@Check(name = "low_below_high", constraints = "low < high")
@Check(constraints = "low > 0")
public class Spot {
  @Id Long id;
  Integer low;
  Integer high;
  @Check(constraints = "points >= 0") Integer points;
  @Check(name = "weight_is_positive", constraints = "weight > 0") Integer weight;
}
