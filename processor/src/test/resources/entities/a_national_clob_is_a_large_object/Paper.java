package com.example;

import jakarta.persistence.*;
import java.sql.NClob;

@Entity
public class Paper {
  @Id Long id;
  NClob text;
}
