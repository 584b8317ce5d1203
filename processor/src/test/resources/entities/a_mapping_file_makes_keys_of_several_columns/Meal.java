package com.example;

import java.util.*;

class Meal {
  PlaceId id;
  Place place;
}
