package io.godwit.engine.source;

import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.Fingerprint;
import io.godwit.model.Schema;

/** Nothing besides what the model declares. */
public record EmptyPrelude(Shadow shadow) implements Prelude {

  @Override
  public Fingerprint fingerprint() {
    return Fingerprint.of("");
  }

  @Override
  public ShadowDatabase open(Schema model) {
    return shadow.server().create();
  }
}
