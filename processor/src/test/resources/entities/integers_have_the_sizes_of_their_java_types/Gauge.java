package com.example;

import jakarta.persistence.*;

@Entity
public class Gauge {
  @Id Long id;
  byte primitiveByte; Byte wrappedByte;
  short primitiveShort; Short wrappedShort;
  int primitiveInt; Integer wrappedInt;
  long primitiveLong; Long wrappedLong;
  boolean primitiveBoolean; Boolean wrappedBoolean;
}
