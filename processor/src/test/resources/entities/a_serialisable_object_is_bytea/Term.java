package com.example;

import jakarta.persistence.*;
import java.io.Serializable;
import java.net.URI;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashMap;

@Entity
public class Term {
  @Id Long id;
  YearMonth yearMonth;
  MonthDay monthDay;
  Period period;
  URI uri;
  HashMap<String, String> map;
  Serializable anything;
  @Column(length = 20) Period sized;
}
