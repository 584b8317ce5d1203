package com.example;

import java.util.*;

class Vehicle {
  Long id;
  String plate;
}
