package com.example;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.SoftDelete;

@Entity
public class Account {
  @Id Long id;
  @SoftDelete @ElementCollection List<String> aliases;
  @SoftDelete(columnName = "gone") @ManyToMany List<Account> friends;
}
