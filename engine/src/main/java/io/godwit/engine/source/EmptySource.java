package io.godwit.engine.source;

import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.Fingerprint;
import io.godwit.model.Schema;

/** A database that holds nothing. */
public record EmptySource(Shadow shadow) implements SchemaSource {

  @Override
  public Schema read() {
    return Schema.EMPTY;
  }

  @Override
  public Fingerprint fingerprint() {
    return Fingerprint.of(Schema.EMPTY);
  }

  @Override
  public ShadowDatabase replay() {
    return shadow.server().create();
  }
}
