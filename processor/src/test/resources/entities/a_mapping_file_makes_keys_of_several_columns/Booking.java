package com.example;

import java.util.*;

class Booking {
  Place place;
  Long number;
  String guest;
}
