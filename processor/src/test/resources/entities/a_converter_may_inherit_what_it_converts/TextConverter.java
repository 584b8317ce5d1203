package com.example;

import jakarta.persistence.*;

public abstract class TextConverter<T> implements AttributeConverter<T, String> {
  @Override public String convertToDatabaseColumn(T value) { return value == null ? null : value.toString(); }
}
