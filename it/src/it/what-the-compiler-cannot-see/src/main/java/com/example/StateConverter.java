package com.example;

import jakarta.persistence.AttributeConverter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Leaves a trace when it is loaded. */
public class StateConverter implements AttributeConverter<Ticket.State, String> {
  static {
    try {
      Files.writeString(
          Path.of("target", "loaded"), "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String convertToDatabaseColumn(Ticket.State state) {
    return state == null ? null : state.name().toLowerCase();
  }

  @Override
  public Ticket.State convertToEntityAttribute(String text) {
    return text == null ? null : Ticket.State.valueOf(text.toUpperCase());
  }
}
