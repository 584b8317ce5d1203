package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@SuppressWarnings("deprecation")
@Embeddable
public class Address {
  @Comment("The name of the street") String street;
  String city;
}
