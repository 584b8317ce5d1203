package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;

@Entity
public class Course {
  @Id Long id;
  @NotNull String title;
  @Size(max = 60) String code;
  @Min(1) @Max(9) Integer level;
  @Digits(integer = 6, fraction = 2) BigDecimal price;

}
