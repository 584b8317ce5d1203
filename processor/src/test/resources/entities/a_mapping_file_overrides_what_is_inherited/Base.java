package com.example;

import java.util.*;

class Base {
  Long id;
  String note;
  Person author;
}
