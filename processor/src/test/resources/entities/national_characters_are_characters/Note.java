package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.Nationalized;

@Entity
public class Note {
  @Id Long id;
  @Nationalized String text;
  @Nationalized @Column(length = 30) String shorter;
  @Nationalized Character letter;
  @Nationalized @Lob String large;
  @Nationalized char[] letters;
}
