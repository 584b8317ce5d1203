package com.example;

import java.util.*;

class PlaceId implements java.io.Serializable {
  private static final long serialVersionUID = 1L;
  String room;
  int seat;
}
