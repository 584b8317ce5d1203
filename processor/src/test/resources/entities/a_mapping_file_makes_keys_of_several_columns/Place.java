package com.example;

import java.util.*;

class Place {
  PlaceId id;
  String label;
}
