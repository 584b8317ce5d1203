package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Payment {
  @Id Long id;
}
