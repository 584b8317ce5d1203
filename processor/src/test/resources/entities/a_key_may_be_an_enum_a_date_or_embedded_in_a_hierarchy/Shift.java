package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Shift {
  @EmbeddedId ShiftId id;
  @OneToMany(mappedBy = "shift") Set<Task> tasks;
}

@Embeddable
record ShiftId(@Enumerated(EnumType.STRING) Part part, java.time.LocalDate day) {}

enum Part { DAY, NIGHT }

@Entity
class LongShift extends Shift {
  int hours;
}

@Entity
class Task {
  @Id Long id;
  @ManyToOne(optional = false) Shift shift;
  @ManyToOne @JoinColumn(name = "lp", referencedColumnName = "part") @JoinColumn(name = "ld", referencedColumnName = "day") LongShift other;
}
