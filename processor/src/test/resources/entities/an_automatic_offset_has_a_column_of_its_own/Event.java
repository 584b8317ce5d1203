package com.example;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
public class Event {
  @Id Long id;
  @TimeZoneStorage(TimeZoneStorageType.AUTO) OffsetDateTime offsetAt;
  @TimeZoneStorage OffsetDateTime usual;
}
