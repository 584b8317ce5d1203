package com.example;

import jakarta.persistence.*;

@Entity
public class Event {
  @Id Long id;
  Period period;
}

@Embeddable
class Period extends Dated {
  String name;
}

@MappedSuperclass
class Dated {
  java.time.LocalDate since;
}
