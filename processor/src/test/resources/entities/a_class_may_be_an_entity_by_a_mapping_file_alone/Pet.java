package com.example;

import jakarta.persistence.*;
import java.util.*;

class Pet {
  Long id;
  Person owner;
  Kind kind;
  Date born;

  enum Kind {
    CAT,
    DOG
  }
}
