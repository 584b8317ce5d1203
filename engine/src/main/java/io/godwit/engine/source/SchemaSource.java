package io.godwit.engine.source;

import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.Fingerprint;
import io.godwit.model.Schema;

/** One side of a diff. Every side is what PostgreSQL's catalog says of it, in its own spelling. */
public interface SchemaSource {

  /**
   * The schema, with what is known of who declared its objects.
   *
   * @throws io.godwit.engine.UserException if what it is read from can't be read, or PostgreSQL
   *     refuses it
   */
  Schema read();

  /** The fingerprint of {@link #read()}; cheaper where the cache knows it. */
  Fingerprint fingerprint();

  /** A new shadow database in this very state, without rows. The caller closes it. */
  ShadowDatabase replay();
}
