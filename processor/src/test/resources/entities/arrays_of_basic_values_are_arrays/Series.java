package com.example;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
public class Series {
  @Id Long id;
  String[] strings;
  int[] primitiveInts;
  Integer[] ints;
  long[] longs;
  short[] shorts;
  double[] doubles;
  float[] floats;
  boolean[] booleans;
  BigDecimal[] decimals;
  UUID[] uuids;
  LocalDate[] dates;
  Instant[] instants;
  byte[][] blocks;
}
