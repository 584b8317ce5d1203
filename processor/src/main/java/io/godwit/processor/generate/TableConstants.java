package io.godwit.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.godwit.processor.mapping.EntityTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * {@code GodwitTables}: the names of the tables and columns of a package's entities, as the
 * database has them. It is one source for all, since javac takes longer over a file than over a
 * class, and the tables are interfaces, since a constant needs no more.
 */
final class TableConstants {

  static final String NAME = "GodwitTables";

  private static final TypeName TEXT = ClassName.get(String.class);

  static TypeSpec type(List<EntityTable> tables) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(NAME)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("The tables of this package's entities, and their columns.\n")
            .addMethod(notToBeMade());
    Set<String> taken = new HashSet<>(Set.of(NAME));
    for (EntityTable table : tables) {
      type.addType(table(free(taken, name(table.entity())), table));
    }
    return type.build();
  }

  private static TypeSpec table(String name, EntityTable table) {
    Set<String> taken = new HashSet<>();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The table of {@code $L}.\n", table.entity().getSimpleName())
            .addMethod(notToBeMade());
    table.table().schema().ifPresent(it -> type.addField(constant(taken, "SCHEMA", it)));
    type.addField(constant(taken, "TABLE", table.table().name()));
    for (String column : table.columns()) {
      type.addField(constant(taken, column, column));
    }
    return type.build();
  }

  /** {@code Outer_Inner} for a nested class. */
  private static String name(TypeElement entity) {
    StringBuilder name = new StringBuilder(entity.getSimpleName());
    Element outer = entity.getEnclosingElement();
    while (outer instanceof TypeElement type) {
      name.insert(0, type.getSimpleName() + "_");
      outer = type.getEnclosingElement();
    }
    return name.toString();
  }

  private static MethodSpec notToBeMade() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  private static FieldSpec constant(Set<String> taken, String name, String value) {
    return FieldSpec.builder(TEXT, free(taken, identifier(name)))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$S", value)
        .build();
  }

  private static String free(Set<String> taken, String name) {
    String free = name;
    while (!taken.add(free)) {
      free += "_";
    }
    return free;
  }

  private static String identifier(String name) {
    StringBuilder identifier = new StringBuilder(name.toUpperCase(Locale.ROOT));
    for (int i = 0; i < identifier.length(); i++) {
      if (!Character.isJavaIdentifierPart(identifier.charAt(i))) {
        identifier.setCharAt(i, '_');
      }
    }
    String result = identifier.toString();
    return SourceVersion.isName(result) ? result : "_" + result;
  }

  private TableConstants() {}
}
