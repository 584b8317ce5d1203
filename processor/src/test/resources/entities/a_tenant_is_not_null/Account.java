package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.TenantId;

@Entity
public class Account {
  @Id Long id;
  @TenantId String tenant;
}
