package io.godwit.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.godwit.model.Fingerprint;
import io.godwit.processor.mapping.EntityTable;
import io.godwit.processor.report.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.Diagnostic;

/** Writes the Java that an application may use; it needs nothing of Godwit's to run. */
public final class GeneratedSources {

  private final ProcessingEnvironment environment;
  private final Set<String> names = new TreeSet<>();

  public GeneratedSources(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** The qualified names of the classes that were written. */
  public Set<String> names() {
    return names;
  }

  /** For each package a class with the names of its entities' tables and their columns. */
  public void constants(List<EntityTable> tables) {
    Map<String, List<EntityTable>> byPackage = new TreeMap<>();
    for (EntityTable table : tables) {
      byPackage.computeIfAbsent(packageOf(table.entity()), it -> new ArrayList<>()).add(table);
    }
    byPackage.forEach((name, each) -> write(name, TableConstants.type(each), each));
  }

  /** The class with the model's fingerprint, unless it stands already and says the same. */
  public void modelClass(
      List<EntityTable> tables, Fingerprint fingerprint, Optional<String> givenPackage) {
    List<String> packages = tables.stream().map(it -> packageOf(it.entity())).toList();
    String target = givenPackage.orElseGet(() -> CommonPackage.of(packages));
    String name = target.isEmpty() ? ModelClass.NAME : target + "." + ModelClass.NAME;
    if (!tables.isEmpty() && !says(name, fingerprint)) {
      write(target, ModelClass.type(fingerprint), tables);
    }
  }

  private boolean says(String className, Fingerprint fingerprint) {
    TypeElement known = environment.getElementUtils().getTypeElement(className);
    if (known == null) {
      return false;
    }
    for (Element member : known.getEnclosedElements()) {
      if (member instanceof VariableElement constant
          && fingerprint.value().equals(constant.getConstantValue())) {
        return true;
      }
    }
    return false;
  }

  private String packageOf(TypeElement type) {
    return environment.getElementUtils().getPackageOf(type).getQualifiedName().toString();
  }

  private void write(String targetPackage, TypeSpec type, List<EntityTable> tables) {
    String name = targetPackage.isEmpty() ? type.name() : targetPackage + "." + type.name();
    names.add(name);
    Element[] origins = tables.stream().map(EntityTable::entity).toArray(Element[]::new);
    JavaFile source = JavaFile.builder(targetPackage, type).skipJavaLangImports(true).build();
    try (Writer file = environment.getFiler().createSourceFile(name, origins).openWriter()) {
      source.writeTo(file);
    } catch (FilerException taken) {
      error(Messages.nameOfGenerated(type.name(), targetPackage));
    } catch (IOException e) {
      error(Messages.cannotWrite(type.name(), String.valueOf(e.getMessage())));
    }
  }

  private void error(String message) {
    environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
  }
}
