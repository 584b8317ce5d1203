package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@SuppressWarnings("deprecation")
@Entity
public class Spot {
  @Id Long id;
  @Comment("Where it is") Address address;
}
