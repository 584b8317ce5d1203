package com.example;

import java.util.*;

class Pupil {
  Long id;
  String name;
}
