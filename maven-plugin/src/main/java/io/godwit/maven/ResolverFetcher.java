package io.godwit.maven;

import io.godwit.engine.UserException;
import io.godwit.engine.shadow.ArtifactFetcher;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Fetches through Maven's own resolver: its mirrors, its proxies, its local repository. */
final class ResolverFetcher implements ArtifactFetcher {

  private final RepositorySystem system;
  private final RepositorySystemSession session;
  private final List<RemoteRepository> repositories;

  ResolverFetcher(
      RepositorySystem system,
      RepositorySystemSession session,
      List<RemoteRepository> repositories) {
    this.system = system;
    this.session = session;
    this.repositories = repositories;
  }

  @Override
  public Path fetch(String groupId, String artifactId, String version) {
    DefaultArtifact artifact = new DefaultArtifact(groupId, artifactId, "jar", version);
    try {
      return system
          .resolveArtifact(session, new ArtifactRequest(artifact, repositories, "plugin"))
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw new UserException(
          session.isOffline()
              ? "Maven is offline, and "
                  + artifact
                  + " isn't in the local repository. Run once without -o, or name a server with"
                  + " -Dschema.shadowUrl=…."
              : "PostgreSQL's binaries "
                  + artifact
                  + " can't be fetched: "
                  + e.getMessage()
                  + ". Mend the connection, or name a server with -Dschema.shadowUrl=….",
          e);
    }
  }
}
