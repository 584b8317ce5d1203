package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

@Entity
@Immutable
@Subselect("select s.id as id, s.name as name from Spot s")
@Synchronize("Spot")
public class SpotView {
  @Id Long id;
  String name;
}
