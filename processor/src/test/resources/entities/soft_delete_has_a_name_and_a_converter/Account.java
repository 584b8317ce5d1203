package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.type.YesNoConverter;

@Entity
@SoftDelete(columnName = "is_gone", converter = YesNoConverter.class)
public class Account {
  @Id Long id;
}
