package com.example;

import jakarta.persistence.*;

public class Outer {
  @Entity
  public static class Inner {
    @Id @GeneratedValue long id;
  }
}
