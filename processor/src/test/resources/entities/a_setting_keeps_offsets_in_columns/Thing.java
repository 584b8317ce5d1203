package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class Thing {
  @Id Long id;
  OffsetDateTime offsetAt;
  ZonedDateTime zonedAt;
  OffsetTime offsetTime;
  Instant instant;
}
