package com.example.learning;

/** What a user may do. */
public enum Role {
  ADMIN,
  INSTRUCTOR,
  STUDENT
}
