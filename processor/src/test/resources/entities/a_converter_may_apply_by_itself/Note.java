package com.example;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
public class Note {
  @Id Long id;
  Money price;
  @Column(precision = 12) Money precise;
  @Convert(disableConversion = true) Money raw;
}
