package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Person implements java.io.Serializable {
  private static final long serialVersionUID = 1L;
  @Id Long id;
}
