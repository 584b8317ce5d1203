package com.example;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class House {
  @Id Long id;
  @ElementCollection List<Size> sizes;
}
