package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class Item {
  @Id Long id;
  @ManyToOne Owner owner;
}
