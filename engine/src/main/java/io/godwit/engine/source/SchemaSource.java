package io.godwit.engine.source;

import io.godwit.model.Schema;

/** One side of a diff. Every side is what PostgreSQL's catalog says of it. */
public interface SchemaSource {

  /**
   * The schema in the catalog's own spelling.
   *
   * @throws io.godwit.engine.UserException if what it is read from can't be read, or PostgreSQL
   *     refuses it
   */
  Schema read();
}
