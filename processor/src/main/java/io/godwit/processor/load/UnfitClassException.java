package io.godwit.processor.load;

/** A class that can't be asked at all; the message says what it lacks. */
final class UnfitClassException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnfitClassException(String message) {
    super(message);
  }
}
