package com.example;

import jakarta.persistence.*;

@Embeddable
public class Block {
  String title;
  Integer size;
}
