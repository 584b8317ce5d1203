package com.example;

import jakarta.persistence.*;

@Entity
class Unlisted {
  @Id Long id;
}
