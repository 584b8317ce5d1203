package io.godwit.engine.approval;

import io.godwit.engine.UserException;
import io.godwit.model.RecordJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The committed JSON file in which approvals are written. */
public final class ApprovalsFile {

  private final Path file;

  public ApprovalsFile(Path file) {
    this.file = file;
  }

  public Path path() {
    return file;
  }

  /**
   * Its approvals; none where there is no file.
   *
   * @throws UserException if it can't be read
   */
  public Approvals read() {
    if (!Files.exists(file)) {
      return Approvals.NONE;
    }
    try {
      return RecordJson.read(Files.readString(file), Approvals.class);
    } catch (IllegalArgumentException e) {
      throw new UserException(
          "The approvals file "
              + file
              + " can't be read: "
              + e.getMessage()
              + ". Where two branches were merged, keep the approvals of both.",
          e);
    } catch (IOException e) {
      throw new UserException("The approvals file " + file + " can't be read: " + e, e);
    }
  }

  /**
   * Replaces the file as a whole.
   *
   * @throws UserException if it can't be written; what was there before is then still there
   */
  public void write(Approvals approvals) {
    Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(temporary, RecordJson.text(approvals));
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      temporary.toFile().delete();
      throw new UserException(
          "The approvals file "
              + file
              + " can't be written: "
              + e
              + ". Make it writable, or name another one with -Dschema.approvals=….",
          e);
    }
  }
}
