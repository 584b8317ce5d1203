package io.godwit.engine;

/**
 * Something that the user can mend: the message says what is wrong, where, and what to do next. It
 * is printed without a stack trace, and never holds a password.
 */
public final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserException(String message) {
    super(message);
  }

  public UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
