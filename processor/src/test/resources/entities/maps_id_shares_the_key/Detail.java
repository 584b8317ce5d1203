package com.example;

import jakarta.persistence.*;

@Entity
public class Detail {
  @Id Long id;
  @OneToOne @MapsId Course course;
  String text;
}
