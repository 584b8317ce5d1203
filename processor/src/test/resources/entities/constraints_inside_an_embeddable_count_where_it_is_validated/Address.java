package com.example;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.*;

@Embeddable
public class Address {
  @NotNull @Size(max = 40) String street;
  @Min(1) Integer number;
  @Valid @Embedded Country country;
}
