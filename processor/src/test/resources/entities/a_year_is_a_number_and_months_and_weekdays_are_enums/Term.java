package com.example;

import jakarta.persistence.*;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;

@Entity
public class Term {
  @Id Long id;
  Year startYear;
  Month startMonth;
  DayOfWeek startDay;
  @Enumerated(EnumType.STRING) Month monthName;
}
