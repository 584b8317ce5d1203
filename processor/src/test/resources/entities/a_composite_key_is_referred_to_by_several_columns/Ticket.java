package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Ticket {
  @Id Long id;
  @ManyToOne Seat seat;

  @ManyToOne
  @JoinColumn(name = "old_no", referencedColumnName = "number")
  @JoinColumn(name = "old_hall", referencedColumnName = "hall")
  Seat old;

  @OneToOne Seat reserve;
  @ManyToMany Set<Seat> all;
  @OneToMany @JoinColumn(name = "t_hall", referencedColumnName = "id") Set<Stub> stubs;
}

@Entity
class Stub {
  @Id Long id;
}

@Entity
class Seat {
  @EmbeddedId SeatId id;
  @ElementCollection Set<String> notes;
  @OneToMany Set<Stub> stubs;
}

@Embeddable
record SeatId(@Column(length = 10) String hall, int number) {}
