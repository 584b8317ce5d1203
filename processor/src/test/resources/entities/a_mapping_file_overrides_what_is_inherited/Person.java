package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Person {
  @Id Long id;
}
