package io.godwit.processor.xml;

import io.godwit.processor.report.Report;
import io.godwit.processor.report.TrapFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files that shape a model and are no class files, as they lie beside these: for what is said
 * of the class files before a compiler reads them.
 *
 * @param contents of the files, by their names
 * @param classNames the binary names of the classes that mapping files are about
 * @param listed the binary names of the classes that a persistence unit lists
 * @param jarFiles that persistence units name, as they are written
 */
public record ModelResources(
    Map<String, byte[]> contents,
    Set<String> classNames,
    Set<String> listed,
    Set<String> jarFiles) {

  /**
   * Those of a directory or a jar.
   *
   * @throws UncheckedIOException if one can't be read
   */
  public static ModelResources of(Resources resources) {
    Map<String, byte[]> contents = new TreeMap<>();
    Set<String> mappingFiles = new LinkedHashSet<>();
    Set<String> listed = new TreeSet<>();
    Set<String> jarFiles = new TreeSet<>();
    mappingFiles.add(MappingFiles.DEFAULT);
    for (PersistenceUnit unit :
        new PersistenceXml(resources, new Report(new TrapFilter(Set.of(), Set.of()))).units()) {
      mappingFiles.addAll(unit.mappingFiles());
      listed.addAll(unit.classes());
      jarFiles.addAll(unit.jarFiles());
    }
    Resources.WELL_KNOWN.forEach(it -> collect(resources, it, contents));
    Set<String> classNames = new TreeSet<>();
    for (String file : mappingFiles) {
      collect(resources, file, contents);
      if (contents.containsKey(file)) {
        classNames(file, contents.get(file), classNames);
      }
    }
    return new ModelResources(contents, classNames, listed, jarFiles);
  }

  private static void collect(Resources resources, String name, Map<String, byte[]> contents) {
    Optional<InputStream> found = resources.open(name);
    if (found.isPresent()) {
      try (InputStream content = found.get()) {
        contents.put(name, content.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A file that can't be read names none; whoever reads it for the model says so. */
  private static void classNames(String file, byte[] content, Set<String> names) {
    try {
      XmlElement root = XmlFile.read(file, new ByteArrayInputStream(content));
      Optional<String> packageName = root.childText("package");
      for (XmlElement each : root.children()) {
        if (MappingFile.isClass(each)) {
          each.attribute("class")
              .map(it -> ClassNames.qualified(it, packageName))
              .ifPresent(names::add);
        }
      }
    } catch (XmlFile.Malformed e) {
      return;
    }
  }
}
