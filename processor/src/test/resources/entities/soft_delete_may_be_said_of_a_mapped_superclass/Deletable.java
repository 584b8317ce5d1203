package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@MappedSuperclass
@SoftDelete
public class Deletable {
  String reason;
}
