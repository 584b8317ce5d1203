package com.example;

import jakarta.persistence.*;

@Entity
public class Spot {
  @Id Long id;
  @Column(check = @CheckConstraint(constraint = "points >= 0")) Integer points;
  @Column(check = @CheckConstraint(name = "weight_is_positive", constraint = "weight > 0")) Integer weight;
  @Column(check = {@CheckConstraint(constraint = "height > 0"), @CheckConstraint(constraint = "height < 10")}) Integer height;
  @Column(check = {
    @CheckConstraint(name = "low", constraint = "depth > 0"),
    @CheckConstraint(name = "high", constraint = "depth < 10")
  }) Integer depth;
}
