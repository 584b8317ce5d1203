package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class Child extends Base {
  String name;
}
