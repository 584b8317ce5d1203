package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cash extends Payment {
  @Basic(optional = false)
  String drawer;
}
