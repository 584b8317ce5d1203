package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@MappedSuperclass
public class Named {
  @NotNull @Size(max = 60) String name;
}
