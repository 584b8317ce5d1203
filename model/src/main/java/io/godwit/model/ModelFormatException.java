package io.godwit.model;

/**
 * A {@code schema.json} that this version of Godwit can't read; the message says why and what to
 * do.
 */
public final class ModelFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ModelFormatException(String message, Throwable cause) {
    super(message, cause);
  }

  public ModelFormatException(String message) {
    super(message);
  }
}
