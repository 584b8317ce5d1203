package com.example;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

@Entity
public class Note {
  @Id Long id;
  YearMonth month;
}
