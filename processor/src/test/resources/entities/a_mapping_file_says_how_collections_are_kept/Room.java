package com.example;

import java.util.*;

class Room {
  String name;
  int floor;
}
