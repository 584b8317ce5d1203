package com.example;

import jakarta.persistence.*;
import java.util.*;

class Person {
  Long id;
  String name;
  Address address;
  List<Pet> pets;
  Set<String> nicknames;
  int version;
  String secret;
}
