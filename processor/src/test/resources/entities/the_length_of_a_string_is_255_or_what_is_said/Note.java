package com.example;

import jakarta.persistence.*;
import org.hibernate.Length;

@Entity
public class Note {
  @Id Long id;
  String usual;
  @Column(length = 40) String shorter;
  @Column(length = 1) String one;
  @Column(length = 65535) String longer;
  @Column(length = 10485760) String longest;
  @Column(length = 10485761) String unlimited;
  @Column(length = Length.LONG32) String endless;
}
