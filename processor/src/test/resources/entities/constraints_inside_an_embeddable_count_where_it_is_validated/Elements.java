package com.example;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
public class Elements {
  @Id Long id;
  @Valid @ElementCollection List<Address> addresses;
  @NotNull @ElementCollection @Size(max = 3) Set<String> names;
}
