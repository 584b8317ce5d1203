package io.godwit.conformance.boot;

/**
 * What became of an instance of an entity that was to be stored and loaded back.
 *
 * @param details why it couldn't be, or what was found to be wrong; empty if all is well
 */
public record Stored(String entity, Outcome outcome, String details) {

  /** Whether it came back. */
  public enum Outcome {
    /** It was stored, and came back with the values that it was stored with. */
    CAME_BACK,
    /** No instance could be made whose values the application's own constraints accept. */
    NOT_TRIED,
    /** The database or Hibernate refused it, or something else came back. */
    FAILED
  }
}
