package com.example;

import jakarta.persistence.*;
import java.util.*;

class Address {
  String street;
  String city;
}
