package com.example;

import jakarta.persistence.*;
import java.io.Serializable;
import java.sql.Blob;
import java.sql.Clob;
import java.util.ArrayList;

@Entity
public class Paper {
  @Id Long id;
  @Lob String text;
  @Lob @Column(length = 100000) String longText;
  @Lob char[] letters;
  @Lob byte[] bytes;
  @Lob ArrayList<String> serialised;
  Blob blob;
  Clob clob;
  @Lob Blob annotated;
}
