package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Embeddable
public class Address {
  @NotNull @Size(max = 60) String street;
  @Min(1) Integer number;
}
