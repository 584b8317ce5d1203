package io.godwit.engine.project;

import io.godwit.model.Origin;

/** Finds where in its source something was declared. */
public interface SourceLocator {

  /**
   * {@code src/main/java/com/example/Course.java:14}; where the source isn't at hand, what is known
   * of the origin.
   */
  String locate(Origin origin);
}
