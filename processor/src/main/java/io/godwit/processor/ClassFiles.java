package io.godwit.processor;

import io.godwit.processor.xml.ModelResources;
import io.godwit.processor.xml.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The class files of a directory, of which the entities are found without loading a class. */
public final class ClassFiles {

  private static final List<byte[]> MARKS =
      AnnotatedTypes.ANNOTATIONS.stream()
          .map(it -> ("L" + it.replace('.', '/') + ";").getBytes(StandardCharsets.UTF_8))
          .toList();

  private final Map<String, byte[]> contents;

  private ClassFiles(Map<String, byte[]> contents) {
    this.contents = contents;
  }

  /**
   * Reads a directory or a jar; one that isn't there holds nothing.
   *
   * @throws UncheckedIOException if it can't be read
   */
  public static ClassFiles of(Path directory) {
    Map<String, byte[]> contents = new TreeMap<>();
    if (!Files.isDirectory(directory)) {
      return Files.isRegularFile(directory) ? ofJar(directory) : new ClassFiles(contents);
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String path = directory.relativize(file).toString().replace('\\', '/');
        if (isClass(path)) {
          contents.put(path.substring(0, path.length() - 6), Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ClassFiles(contents);
  }

  private static ClassFiles ofJar(Path file) {
    Map<String, byte[]> contents = new TreeMap<>();
    try (ZipFile jar = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        if (isClass(entry.getName())) {
          try (InputStream content = jar.getInputStream(entry)) {
            contents.put(
                entry.getName().substring(0, entry.getName().length() - 6), content.readAllBytes());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ClassFiles(contents);
  }

  private static boolean isClass(String path) {
    return path.endsWith(".class")
        && !path.startsWith("META-INF/")
        && !path.endsWith("module-info.class");
  }

  /** A digest of what the model is made of, which changes when the model might. */
  public static String digest(Path directory) {
    return of(directory).digest(ModelResources.of(Resources.of(directory)));
  }

  /** A digest of what shapes the model beside the class files: mapping files and settings. */
  public static String digestOfResources(Path directory) {
    return new ClassFiles(Map.of()).digest(ModelResources.of(Resources.of(directory)));
  }

  /** The jars that the persistence units name, as they are written. */
  public static Set<String> jarFiles(Path directory) {
    return ModelResources.of(Resources.of(directory)).jarFiles();
  }

  /** The binary names of the classes that carry an annotation by which Godwit finds them. */
  public List<String> annotated() {
    return entries().map(it -> it.replace('/', '.')).toList();
  }

  private Stream<String> entries() {
    return contents.entrySet().stream()
        .filter(it -> MARKS.stream().anyMatch(mark -> contains(it.getValue(), mark)))
        .map(Map.Entry::getKey);
  }

  /** Over the annotated classes, and all classes here that those mention, and so on. */
  private String digest(ModelResources resources) {
    TreeSet<String> relevant = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(entries().toList());
    resources.classNames().stream()
        .map(it -> it.replace('.', '/'))
        .filter(contents::containsKey)
        .forEach(open::push);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (relevant.add(name)) {
        for (String mentioned : ConstantPool.names(contents.get(name))) {
          if (contents.containsKey(mentioned) && !relevant.contains(mentioned)) {
            open.push(mentioned);
          }
        }
      }
    }
    for (String name : List.copyOf(relevant)) {
      String ofPackage = name.substring(0, name.lastIndexOf('/') + 1) + "package-info";
      if (contents.containsKey(ofPackage)) {
        relevant.add(ofPackage);
      }
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : relevant) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(contents.get(name));
      }
      resources
          .contents()
          .forEach(
              (name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
              });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static boolean contains(byte[] content, byte[] mark) {
    int last = content.length - mark.length;
    for (int i = 0; i <= last; i++) {
      if (content[i] == mark[0] && matches(content, i, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] content, int at, byte[] mark) {
    for (int i = 1; i < mark.length; i++) {
      if (content[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
