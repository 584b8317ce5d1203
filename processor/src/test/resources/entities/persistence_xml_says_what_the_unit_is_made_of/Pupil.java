package com.example;

class Pupil {
  Long id;
  boolean present;
}
