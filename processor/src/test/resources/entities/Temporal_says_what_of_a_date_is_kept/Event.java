package com.example;

import jakarta.persistence.*;
import java.util.Calendar;
import java.util.Date;

@SuppressWarnings("deprecation")
@Entity
public class Event {
  @Id Long id;
  @Temporal(TemporalType.DATE) Date day;
  @Temporal(TemporalType.TIME) Date time;
  @Temporal(TemporalType.TIMESTAMP) Date stamp;
  @Temporal(TemporalType.DATE) Calendar calendarDay;
  @Temporal(TemporalType.TIME) Calendar calendarTime;
  @Temporal(TemporalType.TIMESTAMP) Calendar calendarStamp;
}
