package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
public class Person extends Named {
  @Id Long id;
}
