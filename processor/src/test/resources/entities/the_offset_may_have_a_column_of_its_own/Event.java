package com.example;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
public class Event {
  @Id Long id;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime offsetAt;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "zone_of_event") ZonedDateTime zonedAt;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name = "when_it_is") OffsetDateTime named;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(nullable = false) OffsetDateTime required;
}
