package com.example;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
@AttributeOverride(name = "name", column = @Column(name = "title", length = 80))
public class Course extends Base<UUID, Integer> {
  String text;
}
