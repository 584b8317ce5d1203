package com.example;

import jakarta.persistence.*;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

@Entity
public class Event {
  @Id Long id;
  Date date;
  Timestamp stamp;
  Calendar calendar;
  GregorianCalendar gregorian;
  java.sql.Date day;
  Time time;
}
