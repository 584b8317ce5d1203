package io.godwit.engine.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A versioned migration file.
 *
 * @param version which orders it among the others
 * @param description what its name says of it
 * @param path where it lies
 * @param name its path within the migrations directory, with {@code /}; what messages call it
 * @param sql its text
 */
public record Migration(Version version, String description, Path path, String name, String sql) {

  /** What Godwit wrote at its top; empty for a migration that somebody wrote by hand. */
  public Optional<Header> header() {
    return HeaderReader.read(sql).map(HeaderReader.Read::header);
  }

  /** Whether Godwit wrote it and nobody edited its statements since. */
  public boolean generated() {
    return HeaderReader.read(sql)
        .filter(it -> Checksum.of(it.body()).equals(it.header().body()))
        .isPresent();
  }

  public Checksum checksum() {
    return Checksum.of(sql);
  }

  /**
   * Its statements in their order.
   *
   * @throws io.godwit.engine.UserException if it isn't SQL that a driver can send; the message
   *     names file and line
   */
  public List<ScriptStatement> statements() {
    return new StatementSplitter(name, sql).statements();
  }

  /**
   * Whether the whole file runs in one transaction. A file that holds a statement which PostgreSQL
   * refuses in a transaction block is run statement by statement.
   */
  public boolean transactional() {
    return statements().stream().allMatch(ScriptStatement::transactional);
  }
}
