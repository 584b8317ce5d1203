package io.godwit.model;

import java.util.Optional;

/** Where an object was declared. */
public sealed interface Origin {

  <R> R match(Cases<R> cases);

  /** One case for each kind of origin. */
  interface Cases<R> {
    R entity(Entity entity);

    R migration(Migration migration);
  }

  /**
   * A class of the user's model.
   *
   * @param className the binary name of the class, as in {@code com.example.Course}
   * @param member the field or property; empty where the class itself declares the object
   */
  record Entity(String className, Optional<String> member) implements Origin {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.entity(this);
    }

    /** For people: {@code com.example.Course.status}. */
    @Override
    public String toString() {
      return className + member.map(it -> "." + it).orElse("");
    }
  }

  /**
   * A migration that made the object.
   *
   * @param file the file's name within the migrations directory
   * @param generated whether Godwit wrote the file and nobody edited it since: Godwit may alter and
   *     drop only what such a file made, or what a model declares
   */
  record Migration(String file, boolean generated) implements Origin {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.migration(this);
    }

    @Override
    public String toString() {
      return file;
    }
  }
}
