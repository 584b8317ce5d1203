package com.example;

import jakarta.persistence.*;
import java.time.OffsetTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
public class Event {
  @Id Long id;
  OffsetTime usual;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetTime offsetAt;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetTime normalized;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetTime utc;
}
