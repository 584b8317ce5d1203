package com.example;

import java.util.*;

class Truck extends Vehicle {
  int load;
}
