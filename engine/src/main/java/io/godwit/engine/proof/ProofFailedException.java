package io.godwit.engine.proof;

/**
 * The plan doesn't do what it says: an error in Godwit, or a schema that it doesn't understand.
 * Nothing was written.
 */
public final class ProofFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProofFailedException(String message) {
    super(message);
  }

  ProofFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
