package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Article extends Base {
  String text;
}
