package io.godwit.conformance.boot;

import java.util.List;

/** A Hibernate of some version. */
public interface Hibernate extends SchemaMaker {

  /**
   * Starts the application on a database that has the schema; Hibernate validates it. Then stores
   * an instance of each concrete entity, and loads it back.
   *
   * @return what became of each entity; empty if only the validation was asked for
   */
  List<Stored> validate(Application application, boolean store);
}
