package io.godwit.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.godwit.processor.mapping.EntityTable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** {@code Course_Table}: the names of an entity's table and columns, as the database has them. */
final class TableConstants {

  static TypeSpec type(EntityTable table) {
    Set<String> taken = new HashSet<>();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name(table.entity()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("The table of {@code $L}.\n", table.entity().getSimpleName());
    table.table().schema().ifPresent(it -> type.addField(constant(taken, "SCHEMA", it)));
    type.addField(constant(taken, "TABLE", table.table().name()));
    for (String column : table.columns()) {
      type.addField(constant(taken, column, column));
    }
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  /** {@code Outer_Inner_Table} for a nested class, so that it meets no other. */
  private static String name(TypeElement entity) {
    StringBuilder name = new StringBuilder(entity.getSimpleName());
    Element outer = entity.getEnclosingElement();
    while (outer instanceof TypeElement type) {
      name.insert(0, type.getSimpleName() + "_");
      outer = type.getEnclosingElement();
    }
    return name.append("_Table").toString();
  }

  private static FieldSpec constant(Set<String> taken, String name, String value) {
    String constant = identifier(name);
    while (!taken.add(constant)) {
      constant += "_";
    }
    return FieldSpec.builder(String.class, constant)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$S", value)
        .build();
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
