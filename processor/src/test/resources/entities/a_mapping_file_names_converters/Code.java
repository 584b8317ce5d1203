package com.example;

import java.util.*;

class Code implements java.io.Serializable {
  private static final long serialVersionUID = 1L;
}
