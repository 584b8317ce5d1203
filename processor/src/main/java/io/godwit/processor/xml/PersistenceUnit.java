package io.godwit.processor.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A persistence unit of {@code persistence.xml}.
 *
 * @param classes that it lists
 * @param excludesUnlisted whether only those are entities
 * @param jarFiles whose entities belong to it
 * @param mappingFiles that it names
 * @param properties by their names
 */
public record PersistenceUnit(
    String name,
    List<String> classes,
    boolean excludesUnlisted,
    List<String> jarFiles,
    List<String> mappingFiles,
    Map<String, Property> properties,
    XmlPlace place) {

  /** What stands for a unit where there is no file: all classes, and nothing said of them. */
  public static final PersistenceUnit NONE =
      new PersistenceUnit(
          "",
          List.of(),
          false,
          List.of(),
          List.of(),
          Map.of(),
          new XmlPlace(PersistenceXml.FILE, 0));

  /** The unit with mapping files that are named elsewhere. */
  public PersistenceUnit withMappingFiles(List<String> more) {
    List<String> all = new ArrayList<>(mappingFiles);
    all.addAll(more);
    return new PersistenceUnit(name, classes, excludesUnlisted, jarFiles, all, properties, place);
  }

  /** The unit as it is for another module's classes, of which only the properties hold. */
  public PersistenceUnit propertiesOnly() {
    return new PersistenceUnit(name, List.of(), false, List.of(), List.of(), properties, place);
  }

  /** A property and where it stands. */
  public record Property(String value, XmlPlace place) {}
}
