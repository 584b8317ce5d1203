package io.godwit.engine.shadow;

import java.nio.file.Path;

/** Where PostgreSQL's binaries come from: in a build, Maven's own resolver. */
public interface ArtifactFetcher {

  /**
   * The artifact's jar, downloaded when it is first needed.
   *
   * @throws io.godwit.engine.UserException if it can't be had, saying from where it was tried
   */
  Path fetch(String groupId, String artifactId, String version);
}
