package com.example;

import jakarta.persistence.*;

@Converter
public class UriConverter extends TextConverter<java.net.URI> {
  @Override public java.net.URI convertToEntityAttribute(String text) { return text == null ? null : java.net.URI.create(text); }
}
