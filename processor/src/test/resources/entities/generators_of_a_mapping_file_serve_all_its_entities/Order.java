package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Order {
  @Id Long id;
}
