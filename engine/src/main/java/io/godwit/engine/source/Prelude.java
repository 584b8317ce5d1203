package io.godwit.engine.source;

import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.Fingerprint;
import io.godwit.model.Schema;

/**
 * What a model may refer to without declaring it: the extensions, types and functions that
 * migrations written by hand make.
 */
public interface Prelude {

  /** Names the content. */
  Fingerprint fingerprint();

  /**
   * A new shadow database that holds the prelude, and nothing that the model is going to create.
   * The caller closes it.
   */
  ShadowDatabase open(Schema model);
}
