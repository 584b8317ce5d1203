package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Embeddable
class MyAddress {
  String streetName;
  @ManyToOne MyPerson livesHere;
}
