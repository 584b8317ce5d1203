package io.godwit.conformance.boot;

/** A persistence provider that makes tables. */
public interface SchemaMaker {

  /** Starts the application on an empty database, in which the provider makes the schema. */
  void create(Application application);
}
