package com.example;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
public class Course {
  @Id long id;
  @SuppressWarnings("godwit:TRAP-04") @Lob String text;
  @SuppressWarnings({"unused", "godwit:TRAP-04", "godwit:TRAP-11"}) @Column(precision = 5) BigDecimal price;
  @SuppressWarnings("godwit:TRAP-11") @Lob String another;

  @SuppressWarnings("godwit:TRAP-01")
  @Entity
  static class Inner {
    @Id long id;
    @Column(name = "n") int number;
  }
}
