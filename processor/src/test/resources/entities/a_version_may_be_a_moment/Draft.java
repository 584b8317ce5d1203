package com.example;

import jakarta.persistence.*;
import java.time.Instant;

@Entity
public class Draft {
  @Id Long id;
  @Version Instant version;
}
