package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.PartitionKey;

@Entity
public class Account {
  @Id Long id;
  @PartitionKey String region;
}
