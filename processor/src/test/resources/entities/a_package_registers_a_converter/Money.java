package com.example;

import java.util.*;

class Money implements java.io.Serializable {
  private static final long serialVersionUID = 1L;
}
