package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class Thing {
  @Id UUID id;
  boolean primitive;
  Boolean wrapped;
  UUID other;
  Duration lasts;
  Instant happened;
}
