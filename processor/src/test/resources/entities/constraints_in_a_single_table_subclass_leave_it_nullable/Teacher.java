package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
public class Teacher extends Person {
  @NotNull @Size(max = 60) String subject;
  @Min(1) Integer rank1;
}
