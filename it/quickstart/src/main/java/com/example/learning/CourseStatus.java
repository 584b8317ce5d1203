package com.example.learning;

/** Whether students see a course. */
public enum CourseStatus {
  DRAFT,
  PUBLISHED
}
