package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Invoice {
  @Id Long id;
}
