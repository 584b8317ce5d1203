package com.example;

import jakarta.persistence.*;

@Entity
public class Note {
  @Id Long id;
  @Convert(converter = UriConverter.class) java.net.URI link;
}
