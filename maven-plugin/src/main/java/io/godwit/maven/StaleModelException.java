package io.godwit.maven;

/** The model on disk isn't the model of the class files: all that was done with it is void. */
final class StaleModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient EntityModel.Found instead;

  StaleModelException(EntityModel.Found instead) {
    super("The model on disk doesn't fit the class files.");
    this.instead = instead;
  }

  /** What the class files say. */
  EntityModel.Found instead() {
    return instead;
  }
}
