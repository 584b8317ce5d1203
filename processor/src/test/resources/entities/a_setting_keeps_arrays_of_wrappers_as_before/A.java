package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class A {
  @Id Long id;
  Byte[] bytes;
  Character[] chars;
}
