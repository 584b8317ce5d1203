package io.godwit.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.godwit.model.Fingerprint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * {@code GodwitModel}: the model's fingerprint, and the check that an application can make when it
 * starts. It looks at the last migration in the history that was generated, and reads in that file,
 * on its own class path, of which model it was made.
 */
final class ModelClass {

  static final String NAME = "GodwitModel";

  private static final TypeName TEXT = ClassName.get(String.class);
  private static final TypeName REASON = ParameterizedTypeName.get(Optional.class, String.class);

  static TypeSpec type(Fingerprint fingerprint) {
    return TypeSpec.classBuilder(NAME)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("The model of this module's entities, as it was when they were compiled.\n")
        .addField(constant("FINGERPRINT", fingerprint.value(), Modifier.PUBLIC))
        .addField(constant("LOCATION", "db/migration/", Modifier.PRIVATE))
        .addField(constant("MARK", "-- godwit:model ", Modifier.PRIVATE))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(requireCurrent())
        .addMethod(requireCurrentAt())
        .addMethod(check())
        .addMethod(checkAt())
        .addMethod(scripts())
        .addMethod(modelOf())
        .build();
  }

  private static FieldSpec constant(String name, String value, Modifier visibility) {
    return FieldSpec.builder(String.class, name)
        .addModifiers(visibility, Modifier.STATIC, Modifier.FINAL)
        .initializer("$S", value)
        .build();
  }

  private static MethodSpec requireCurrent() {
    return method("requireCurrent", TypeName.VOID)
        .addJavadoc(
            "Refuses a database whose last generated migration was made from another model. The"
                + " migrations are looked for in {@code db/migration/} on the class path.\n")
        .addStatement("requireCurrent(connection, LOCATION)")
        .build();
  }

  private static MethodSpec requireCurrentAt() {
    return method("requireCurrent", TypeName.VOID)
        .addJavadoc(
            "Refuses a database whose last generated migration was made from another model.\n\n"
                + "@param location where the migrations are on the class path\n")
        .addParameter(TEXT, "location")
        .addStatement("$T reason = check(connection, location)", REASON)
        .beginControlFlow("if (reason.isPresent())")
        .addStatement("throw new $T(reason.get())", IllegalStateException.class)
        .endControlFlow()
        .build();
  }

  private static MethodSpec check() {
    return method("check", REASON)
        .addJavadoc("Says why the database doesn't fit the model; empty where it does.\n")
        .addStatement("return check(connection, LOCATION)")
        .build();
  }

  private static MethodSpec checkAt() {
    return method("check", REASON)
        .addJavadoc(
            "Says why the database doesn't fit the model; empty where it does.\n\n"
                + "@param location where the migrations are on the class path\n")
        .addParameter(TEXT, "location")
        .beginControlFlow("for (String script : scripts(connection))")
        .addStatement("$T made = modelOf(location, script)", REASON)
        .beginControlFlow("if (made.isEmpty())")
        .addStatement(
            "return Optional.of($S + script + $S + location + $S)",
            "The database is ahead of this application: it has the migration ",
            ", which isn't on the class path under ",
            ". Start a version of the application that has it.")
        .nextControlFlow("else if (made.get().equals(FINGERPRINT))")
        .addStatement("return Optional.empty()")
        .nextControlFlow("else if (!made.get().isEmpty())")
        .addStatement(
            "return Optional.of($S + script + $S)",
            "The database's last migration, ",
            ", was made from another model than this application's. Apply the pending migrations"
                + " with Flyway; where there are none, generate one (mvn schema:generate).")
        .endControlFlow()
        .endControlFlow()
        .addStatement(
            "return Optional.of($S)",
            "The database has no history of generated migrations (flyway_schema_history). Apply"
                + " the migrations with Flyway before the application starts.")
        .build();
  }

  private static MethodSpec scripts() {
    TypeName list = ParameterizedTypeName.get(java.util.List.class, String.class);
    return MethodSpec.methodBuilder("scripts")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Connection.class, "connection")
        .addException(SQLException.class)
        .returns(list)
        .addStatement("$T scripts = new $T<>()", list, java.util.ArrayList.class)
        .beginControlFlow("try ($T statement = connection.createStatement())", Statement.class)
        .beginControlFlow(
            "try ($T history = statement.executeQuery($S))",
            ResultSet.class,
            "select to_regclass('flyway_schema_history') is not null")
        .beginControlFlow("if (!history.next() || !history.getBoolean(1))")
        .addStatement("return scripts")
        .endControlFlow()
        .endControlFlow()
        .beginControlFlow(
            "try ($T rows = statement.executeQuery($S))",
            ResultSet.class,
            "select script from flyway_schema_history where success and type = 'SQL' order by"
                + " installed_rank desc")
        .beginControlFlow("while (rows.next())")
        .addStatement("scripts.add(rows.getString(1))")
        .endControlFlow()
        .endControlFlow()
        .endControlFlow()
        .addStatement("return scripts")
        .build();
  }

  private static MethodSpec modelOf() {
    return MethodSpec.methodBuilder("modelOf")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addJavadoc("The fingerprint in a script's header; an empty text in a hand-written one.\n")
        .addParameter(TEXT, "location")
        .addParameter(TEXT, "script")
        .returns(REASON)
        .addStatement(
            "String directory = location.isEmpty() || location.endsWith($S) ? location : location"
                + " + $S",
            "/",
            "/")
        .addStatement("$T loader = $L.class.getClassLoader()", ClassLoader.class, NAME)
        .beginControlFlow(
            "try ($T file = loader.getResourceAsStream(directory + script))", InputStream.class)
        .beginControlFlow("if (file == null)")
        .addStatement("return Optional.empty()")
        .endControlFlow()
        .addStatement(
            "$T lines = new $T(new $T(file, $T.UTF_8))",
            BufferedReader.class,
            BufferedReader.class,
            InputStreamReader.class,
            StandardCharsets.class)
        .addStatement("String line = lines.readLine()")
        .beginControlFlow("while (line != null && (line.isBlank() || line.startsWith($S)))", "--")
        .beginControlFlow("if (line.startsWith(MARK))")
        .addStatement("return Optional.of(line.substring(MARK.length()).strip())")
        .endControlFlow()
        .addStatement("line = lines.readLine()")
        .endControlFlow()
        .addStatement("return Optional.of($S)", "")
        .nextControlFlow("catch ($T e)", IOException.class)
        .addStatement("throw new $T(e)", java.io.UncheckedIOException.class)
        .endControlFlow()
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(Connection.class, "connection")
        .addException(SQLException.class)
        .returns(result);
  }

  private ModelClass() {}
}
