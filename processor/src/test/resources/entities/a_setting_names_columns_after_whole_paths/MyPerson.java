package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class MyPerson {
  @Id @Column(name = "PersonId") Long id;
}
