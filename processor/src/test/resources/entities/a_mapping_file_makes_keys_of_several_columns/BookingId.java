package com.example;

import java.util.*;

class BookingId implements java.io.Serializable {
  private static final long serialVersionUID = 1L;
  PlaceId place;
  Long number;
}
