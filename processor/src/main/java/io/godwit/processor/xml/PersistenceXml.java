package io.godwit.processor.xml;

import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code META-INF/persistence.xml}. */
public final class PersistenceXml {

  public static final String FILE = "META-INF/persistence.xml";

  private final Resources resources;
  private final Report report;

  public PersistenceXml(Resources resources, Report report) {
    this.resources = resources;
    this.report = report;
  }

  /**
   * The unit of that name, or the only one.
   *
   * @param wanted the name that the user gives; empty where there is but one
   */
  public PersistenceUnit unit(Optional<String> wanted) {
    List<PersistenceUnit> units = units();
    if (wanted.isPresent()) {
      Optional<PersistenceUnit> named =
          units.stream().filter(it -> it.name().equals(wanted.get())).findFirst();
      if (named.isEmpty()) {
        report.error(Messages.noSuchUnit(wanted.get(), names(units)));
      }
      return named.orElse(PersistenceUnit.NONE);
    }
    if (units.size() > 1 && differ(units)) {
      report.error(units.get(1).place() + ": " + Messages.severalUnits(names(units)));
    }
    return units.isEmpty() ? PersistenceUnit.NONE : units.get(0);
  }

  /** Units that would give another model each; two for the same entities may both stand there. */
  private static boolean differ(List<PersistenceUnit> units) {
    PersistenceUnit first = units.get(0);
    return units.stream()
        .anyMatch(
            it ->
                !it.classes().equals(first.classes())
                    || !it.jarFiles().equals(first.jarFiles())
                    || !it.mappingFiles().equals(first.mappingFiles())
                    || it.excludesUnlisted() != first.excludesUnlisted()
                    || !values(it).equals(values(first)));
  }

  private static Map<String, String> values(PersistenceUnit unit) {
    Map<String, String> values = new LinkedHashMap<>();
    unit.properties()
        .forEach(
            (name, property) -> {
              if (name.startsWith("hibernate.")) {
                values.put(name, property.value());
              }
            });
    return values;
  }

  private static List<String> names(List<PersistenceUnit> units) {
    return units.stream().map(PersistenceUnit::name).toList();
  }

  List<PersistenceUnit> units() {
    Optional<InputStream> content = resources.open(FILE);
    if (content.isEmpty()) {
      return List.of();
    }
    try (InputStream in = content.get()) {
      XmlElement root = XmlFile.read(FILE, in);
      List<PersistenceUnit> units = new ArrayList<>();
      for (XmlElement each : root.all("persistence-unit")) {
        units.add(unit(each));
      }
      return units;
    } catch (XmlFile.Malformed e) {
      report.error(e.place() + ": " + Messages.malformedXml(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      report.error(FILE + ": " + Messages.malformedXml(String.valueOf(e.getMessage())));
    }
    return List.of();
  }

  private static PersistenceUnit unit(XmlElement element) {
    Map<String, PersistenceUnit.Property> properties = new LinkedHashMap<>();
    element
        .child("properties")
        .ifPresent(
            all -> {
              for (XmlElement each : all.all("property")) {
                properties.put(
                    each.attributes().getOrDefault("name", ""),
                    new PersistenceUnit.Property(
                        each.attributes().getOrDefault("value", ""), each.place()));
              }
            });
    return new PersistenceUnit(
        element.attributes().getOrDefault("name", ""),
        texts(element, "class"),
        element
            .child("exclude-unlisted-classes")
            .filter(it -> it.text().isEmpty() || XmlElement.isTrue(it.text()))
            .isPresent(),
        texts(element, "jar-file"),
        texts(element, "mapping-file"),
        properties,
        element.place());
  }

  private static List<String> texts(XmlElement element, String name) {
    return element.all(name).stream().map(XmlElement::text).filter(it -> !it.isEmpty()).toList();
  }
}
