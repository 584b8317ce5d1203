package io.godwit.engine.shadow;

import io.godwit.model.Fingerprint;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where Godwit tries things: a PostgreSQL server that starts when it's first needed, and the cache of what
 * it said before.
 *
 * @param release the server's release as far as it is known without asking it, as {@code 17.11.0}: other
 *     releases may spell the catalog otherwise
 * @param tool Godwit's own version
 * @param project names the project among all that share the cache
 */
public record Shadow(
    ShadowServer server, SchemaCache cache, String release, String tool, String project)
    implements AutoCloseable {

  /** A name for what the shadow says of the given inputs. */
  public Fingerprint input(String kind, Fingerprint... parts) {
    return Fingerprint.of(
        Arrays.stream(parts)
            .map(Fingerprint::value)
            .collect(Collectors.joining(" ", kind + " " + release + " " + tool + " ", "")));
  }

  /** Stops the server, where it was started. */
  @Override
  public void close() {
    server.close();
  }
}
