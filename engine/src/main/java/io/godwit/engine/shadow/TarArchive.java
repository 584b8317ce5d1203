package io.godwit.engine.shadow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The one {@code .txz} that a jar of PostgreSQL's binaries holds. */
record TarArchive(Path jar) {

  /** Unpacks everything below the directory, with permissions and symbolic links. */
  void unpackTo(Path directory) throws IOException {
    try (JarFile file = new JarFile(jar.toFile());
        InputStream content = file.getInputStream(entry(file));
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(content))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, target(directory, entry.getName()));
      }
    }
  }

  private JarEntry entry(JarFile file) throws IOException {
    Enumeration<JarEntry> entries = file.entries();
    while (entries.hasMoreElements()) {
      JarEntry entry = entries.nextElement();
      if (entry.getName().endsWith(".txz")) {
        return entry;
      }
    }
    throw new IOException(jar + " holds no .txz");
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    Files.createDirectories(target.getParent());
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      throw new IOException("A hard link isn't expected: " + entry.getName());
    } else {
      Files.copy(tar, target);
      setPermissions(target, entry.getMode());
    }
  }

  private Path target(Path directory, String name) throws IOException {
    Path target = directory.resolve(name).normalize();
    if (!target.startsWith(directory.normalize())) {
      throw new IOException(jar + " would write outside its directory: " + name);
    }
    return target;
  }

  private static void setPermissions(Path file, int mode) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(permissions(mode));
    }
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    // The highest bit is the first constant: the owner's permission to read.
    PosixFilePermission[] all = PosixFilePermission.values();
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    for (int i = 0; i < all.length; i++) {
      if ((mode & (0400 >> i)) != 0) {
        permissions.add(all[i]);
      }
    }
    return permissions;
  }
}
