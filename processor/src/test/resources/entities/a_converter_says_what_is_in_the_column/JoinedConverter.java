package com.example;

import jakarta.persistence.*;
import java.util.List;

@Converter
public class JoinedConverter implements AttributeConverter<List<String>, String> {
  @Override public String convertToDatabaseColumn(List<String> all) { return all == null ? null : String.join(",", all); }
  @Override public List<String> convertToEntityAttribute(String text) { return text == null ? null : List.of(text.split(",")); }
}
