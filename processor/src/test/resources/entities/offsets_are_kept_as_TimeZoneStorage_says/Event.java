package com.example;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
public class Event {
  @Id Long id;
  @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime nativeOffset;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime normalized;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetDateTime utc;
  @TimeZoneStorage(TimeZoneStorageType.DEFAULT) ZonedDateTime usual;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) ZonedDateTime zonedNormalized;
}
