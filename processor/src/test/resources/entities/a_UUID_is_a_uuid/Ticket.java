package com.example;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Ticket {
  @Id UUID id;
  UUID code;
}
