package com.example;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("F")
public class Film extends Item {
  @Column(nullable = false) String director;
}
