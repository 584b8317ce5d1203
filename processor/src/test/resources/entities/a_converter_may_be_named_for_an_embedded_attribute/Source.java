package com.example;

import jakarta.persistence.*;

@Embeddable
public class Source {
  String link;
}
