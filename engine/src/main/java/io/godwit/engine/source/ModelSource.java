package io.godwit.engine.source;

import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.DefaultSchema;
import io.godwit.model.Fingerprint;
import io.godwit.model.Model;
import io.godwit.model.ModelJson;
import io.godwit.model.Schema;
import java.util.List;
import java.util.Optional;

/**
 * The entities' model, as PostgreSQL says it back: it is created on the shadow and read from the
 * catalog, because PostgreSQL rewrites types, defaults, checks and predicates in its own spelling.
 */
public final class ModelSource implements SchemaSource {

  private final Schema model;
  private final Prelude prelude;
  private final Shadow shadow;
  private final Fingerprint input;
  private Optional<Schema> known = Optional.empty();

  /**
   * @param prelude what the model may refer to and doesn't declare
   */
  public ModelSource(Model model, Prelude prelude, Shadow shadow) {
    this.model = new DefaultSchema(shadow.server().defaultSchema()).leftOutOf(model.schema());
    this.prelude = prelude;
    this.shadow = shadow;
    this.input = inputOf(this.model);
  }

  @Override
  public Schema read() {
    return known
        .or(() -> shadow.cache().schema(input))
        .orElseGet(this::readOnShadow)
        .withDeclarations(model.declarations(), model.unmanaged())
        .withRows(model.rows());
  }

  @Override
  public Fingerprint fingerprint() {
    return shadow
        .cache()
        .fingerprint(input)
        .or(
            () -> {
              readOnShadow();
              return shadow.cache().fingerprint(input);
            })
        .orElseThrow();
  }

  @Override
  public ShadowDatabase replay() {
    ShadowDatabase database = prelude.open(model);
    new ShadowBuild(shadow).create(model, database);
    return database;
  }

  private Schema readOnShadow() {
    Fingerprint last = shadow.input("last model", Fingerprint.of(shadow.project()));
    Optional<ModelReading.Known> earlier =
        shadow
            .cache()
            .schema(last)
            .flatMap(
                it ->
                    shadow
                        .cache()
                        .schema(inputOf(it))
                        .map(reading -> new ModelReading.Known(it, reading)));
    Schema reading = new ModelReading(prelude, shadow).read(model, earlier);
    shadow.cache().store(input, reading);
    shadow.cache().store(last, declared(model));
    known = Optional.of(reading);
    return reading;
  }

  private Fingerprint inputOf(Schema declared) {
    return shadow.input(
        "model", Fingerprint.of(ModelJson.write(declared(declared))), prelude.fingerprint());
  }

  private static Schema declared(Schema schema) {
    return schema.withDeclarations(List.of(), List.of()).withRows(List.of());
  }
}
