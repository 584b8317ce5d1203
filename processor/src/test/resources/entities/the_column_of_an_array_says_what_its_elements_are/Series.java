package com.example;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.Array;

@Entity
public class Series {
  @Id Long id;
  @Column(length = 40) String[] shorter;
  @Column(length = 40, nullable = false) List<String> required;
  @Column(precision = 10, scale = 3) BigDecimal[] decimals;
  @Array(length = 7) String[] limited;
  @Column(columnDefinition = "text[]") String[] defined;
}
