package io.godwit.engine.source;

import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.Fingerprint;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import java.util.List;
import java.util.Set;

/** What another source has in some PostgreSQL schemas; the others are out of sight. */
public final class NamedSchemas implements SchemaSource {

  private final SchemaSource source;
  private final Set<String> names;
  private final Shadow shadow;

  /**
   * @param names the schemas, the default schema by its own name
   */
  public NamedSchemas(SchemaSource source, Set<String> names, Shadow shadow) {
    this.source = source;
    this.names = Set.copyOf(names);
    this.shadow = shadow;
  }

  @Override
  public Schema read() {
    Schema all = source.read();
    return new Schema(
        all.namespaces().stream().filter(names::contains).toList(),
        all.enumTypes().stream().filter(it -> isNamed(it.name())).toList(),
        all.sequences().stream().filter(it -> isNamed(it.name())).toList(),
        all.tables().stream().filter(it -> isNamed(it.name())).toList(),
        all.declarations().stream().filter(it -> isNamed(it.object().name())).toList(),
        all.unmanaged(),
        all.rows().stream().filter(it -> isNamed(it.table())).toList(),
        List.of());
  }

  private boolean isNamed(ObjectName object) {
    return names.contains(object.schema().orElse(shadow.server().defaultSchema()));
  }

  @Override
  public Fingerprint fingerprint() {
    return Fingerprint.of(read());
  }

  @Override
  public ShadowDatabase replay() {
    return new ShadowBuild(shadow).create(read());
  }
}
