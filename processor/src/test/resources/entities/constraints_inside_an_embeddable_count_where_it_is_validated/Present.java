package com.example;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
public class Present {
  @Id Long id;
  @NotNull @Valid Address address;
}
