package com.example;

import jakarta.persistence.*;
import java.io.Serializable;

@SuppressWarnings("serial")
public class Key implements Serializable {
  int a;
  int b;
}
