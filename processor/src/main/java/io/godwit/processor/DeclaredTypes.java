package io.godwit.processor;

import io.godwit.processor.read.AnnotationSource;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import io.godwit.processor.xml.MappingFiles;
import io.godwit.processor.xml.PersistenceUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The classes that a model is made of: those that are compiled, those that mapping files are about,
 * and those of other modules that the user names.
 */
final class DeclaredTypes {

  private final Elements elements;
  private final ClassLocations locations;
  private final PersistenceUnit unit;
  private final MappingFiles files;
  private final List<String> packages;
  private final Report report;

  DeclaredTypes(
      Elements elements,
      ClassLocations locations,
      PersistenceUnit unit,
      MappingFiles files,
      List<String> packages,
      Report report) {
    this.elements = elements;
    this.locations = locations;
    this.unit = unit;
    this.files = files;
    this.packages = packages;
    this.report = report;
  }

  /**
   * The classes, each once.
   *
   * @param compiled the binary names of those that this compilation found
   * @param known the binary names of those that the last one found, of which some may be gone
   */
  List<TypeElement> of(Set<String> compiled, Set<String> known) {
    Set<String> names = new TreeSet<>(compiled);
    Set<String> named = new LinkedHashSet<>(unit.classes());
    packages.forEach(it -> named.addAll(inPackage(it)));
    for (String name : known) {
      if (!compiled.contains(name) && locations.isOwn(name)) {
        names.add(name);
      }
    }
    if (unit.excludesUnlisted()) {
      names.retainAll(unit.classes());
    }
    for (String name : named) {
      if (locations.isOwn(name) || !locations.hasModel(name)) {
        names.add(name);
      }
    }
    names.addAll(files.classNames());
    return types(names, named);
  }

  private List<TypeElement> types(Set<String> names, Set<String> named) {
    AnnotationSource annotations = files.annotations();
    List<TypeElement> types = new ArrayList<>();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name.replace('$', '.'));
      if (type == null) {
        type = elements.getTypeElement(name);
      }
      if (type != null && isAnnotated(annotations.of(type))) {
        types.add(type);
      } else if (type == null && named.contains(name)) {
        report.error(unit.place() + ": " + Messages.noSuchClass(name));
      }
    }
    return types;
  }

  private Set<String> inPackage(String name) {
    Set<String> names = new TreeSet<>();
    PackageElement found = elements.getPackageElement(name);
    if (found != null) {
      found.getEnclosedElements().forEach(it -> collect(it, names));
    }
    if (names.isEmpty()) {
      report.error(Messages.noSuchPackage(name));
    }
    return names;
  }

  private void collect(Element element, Set<String> names) {
    if (element instanceof TypeElement type) {
      if (isAnnotated(Annotations.of(type))) {
        names.add(elements.getBinaryName(type).toString());
      }
      ElementFilter.typesIn(type.getEnclosedElements()).forEach(it -> collect(it, names));
    }
  }

  private static boolean isAnnotated(Annotations annotations) {
    return annotations.all().stream()
        .anyMatch(it -> AnnotatedTypes.ANNOTATIONS.contains(it.type()));
  }
}
