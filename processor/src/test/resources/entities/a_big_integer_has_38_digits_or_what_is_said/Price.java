package com.example;

import jakarta.persistence.*;
import java.math.BigInteger;

@Entity
public class Price {
  @Id Long id;
  BigInteger usual;
  @Column(precision = 20) BigInteger precise;
}
