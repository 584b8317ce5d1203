package io.godwit.processor.xml;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.AnnotationSource;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The mapping files of a persistence unit: {@code META-INF/orm.xml}, and those that it names. */
public final class MappingFiles {

  public static final String DEFAULT = "META-INF/orm.xml";

  private final Map<String, MappedClass> classes = new LinkedHashMap<>();
  private final Elements elements;
  private UnitDefaults defaults = UnitDefaults.NONE;
  private Optional<MappedAnnotations> annotations = Optional.empty();

  private MappingFiles(Elements elements) {
    this.elements = elements;
  }

  /**
   * Reads the files; what is wrong with them is in the report.
   *
   * @param since7 whether Hibernate is version 7 or later
   */
  public static MappingFiles read(
      PersistenceUnit unit,
      Resources resources,
      Elements elements,
      Types types,
      boolean since7,
      Report report) {
    MappingFiles files = new MappingFiles(elements);
    List<XmlElement> roots = roots(unit, resources, report);
    roots.forEach(it -> files.defaults = files.defaults.and(MappingFile.unitDefaults(it)));
    List<Annotation> generators = new ArrayList<>();
    for (XmlElement root : roots) {
      MappingFile file = new MappingFile(root, elements, types, since7, report);
      file.addTo(files.classes, files.defaults.complete());
      generators.addAll(file.generators());
    }
    if (!roots.isEmpty()) {
      files.annotations =
          Optional.of(
              new MappedAnnotations(
                  files.classes, files.defaults, Annotations.of(generators), since7, elements));
      files.check(report);
    }
    return files;
  }

  private static List<XmlElement> roots(PersistenceUnit unit, Resources resources, Report report) {
    Set<String> names = new LinkedHashSet<>();
    names.add(DEFAULT);
    names.addAll(unit.mappingFiles());
    List<XmlElement> roots = new ArrayList<>();
    for (String name : names) {
      Optional<InputStream> content = resources.open(name);
      if (content.isEmpty()) {
        if (unit.mappingFiles().contains(name)) {
          report.error(unit.place() + ": " + Messages.noSuchMappingFile(name));
        }
        continue;
      }
      try (InputStream in = content.get()) {
        roots.add(XmlFile.read(name, in));
      } catch (XmlFile.Malformed e) {
        report.error(e.place() + ": " + Messages.malformedXml(String.valueOf(e.getMessage())));
      } catch (IOException e) {
        report.error(name + ": " + Messages.malformedXml(String.valueOf(e.getMessage())));
      }
    }
    return roots;
  }

  /** Says which classes and attributes aren't there. */
  private void check(Report report) {
    classes.forEach(
        (name, mapped) ->
            ClassNames.element(elements, name)
                .ifPresentOrElse(
                    it -> annotations.orElseThrow().check(it, mapped, report),
                    () ->
                        report.error(mapped.place() + ": " + Messages.mappedClassIsMissing(name))));
  }

  /** Who says what elements are annotated with. */
  public AnnotationSource annotations() {
    return annotations.isPresent() ? annotations.get() : Annotations::of;
  }

  /** Where a file speaks of an element. */
  public Optional<String> placeOf(Element element) {
    return annotations.flatMap(it -> it.placeOf(element)).map(XmlPlace::toString);
  }

  /** The binary names of the classes that the files are about. */
  public Set<String> classNames() {
    return classes.keySet();
  }

  /** The schema of what names none. */
  public Optional<String> schema() {
    return defaults.schema();
  }
}
