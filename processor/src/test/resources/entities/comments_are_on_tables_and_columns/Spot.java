package com.example;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.Comment;

@SuppressWarnings("deprecation")
@Entity
@Comment("Where people are")
public class Spot {
  @Id @Comment("The key") Long id;
  @Comment("What it is called") String name;
  @Comment("The one above") @ManyToOne Spot parent;
}
