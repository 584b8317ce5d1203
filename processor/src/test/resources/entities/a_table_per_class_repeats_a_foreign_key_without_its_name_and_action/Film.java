package com.example;

import jakarta.persistence.*;

@Entity
public class Film extends Other {
  String title;
}
