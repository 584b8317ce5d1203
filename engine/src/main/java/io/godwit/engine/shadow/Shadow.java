package io.godwit.engine.shadow;

import io.godwit.model.Fingerprint;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where Godwit tries things: a PostgreSQL server that starts when it's first needed, and the cache
 * of what it said before.
 *
 * @param tool Godwit's own version: another one may read the catalog otherwise
 * @param project names the project among all that share the cache
 */
public record Shadow(ShadowServer server, SchemaCache cache, String tool, String project)
    implements AutoCloseable {

  /** A name for what the shadow says of the given inputs. */
  public Fingerprint input(String kind, Fingerprint... parts) {
    String surroundings =
        String.join(" ", kind, server.version(), server.defaultSchema(), tool, "");
    return Fingerprint.of(
        Arrays.stream(parts)
            .map(Fingerprint::value)
            .collect(Collectors.joining(" ", surroundings, "")));
  }

  /** The server's major version, as in 17. */
  public int major() {
    return Integer.parseInt(server.version().split("\\.", 2)[0]);
  }

  /** Stops the server, where it was started. */
  @Override
  public void close() {
    server.close();
  }
}
