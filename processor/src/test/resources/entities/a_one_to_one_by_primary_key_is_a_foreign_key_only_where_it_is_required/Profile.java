package com.example;

import jakarta.persistence.*;

@Entity
public class Profile {
  @Id Long id;
  @OneToOne @PrimaryKeyJoinColumn Person maybe;
  @OneToOne(optional = false) @PrimaryKeyJoinColumn Account account;
}

@Entity
class Person {
  @Id Long id;
}

@Entity
class Account {
  @Id Long id;
}
