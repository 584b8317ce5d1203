package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

@Entity
public class Person {
  @Id Long id;
  @Positive Integer positive;
  @NegativeOrZero Integer negative;
  @DecimalMin("1.5") BigDecimal low;
  @DecimalMax("9.5") BigDecimal high;
  @Pattern(regexp = "a.*") String pattern;
  @Email String email;
  @Past LocalDate born;
  @ElementCollection List<@NotNull @Size(max = 7) String> tags;
}
