package com.example;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.Comment;

@SuppressWarnings("deprecation")
@Entity
public class Spot {
  @Id Long id;
  @Comment("Other names") @ElementCollection List<String> aliases;
}
