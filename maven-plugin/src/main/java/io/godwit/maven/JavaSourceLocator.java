package io.godwit.maven;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import io.godwit.engine.project.SourceLocator;
import io.godwit.model.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds the line on which an entity, or its member, is declared. */
final class JavaSourceLocator implements SourceLocator {

  private final Path base;
  private final List<Path> roots;

  /**
   * @param base the directory that the answers are relative to
   * @param roots the directories that hold the sources
   */
  JavaSourceLocator(Path base, List<Path> roots) {
    this.base = base;
    this.roots = List.copyOf(roots);
  }

  @Override
  public String locate(Origin origin) {
    return origin.match(
        new Origin.Cases<>() {
          @Override
          public String entity(Origin.Entity entity) {
            return line(entity).orElse(entity.toString());
          }

          @Override
          public String migration(Origin.Migration migration) {
            return migration.file();
          }
        });
  }

  private Optional<String> line(Origin.Entity entity) {
    String[] names = entity.className().split("\\$");
    return source(names[0])
        .flatMap(file -> lineIn(file, names, entity).map(line -> relative(file) + ":" + line));
  }

  private Optional<Path> source(String topLevelClass) {
    String path = topLevelClass.replace('.', '/') + ".java";
    return roots.stream().map(it -> it.resolve(path)).filter(Files::isRegularFile).findFirst();
  }

  private String relative(Path file) {
    return (file.startsWith(base) ? base.relativize(file) : file).toString().replace('\\', '/');
  }

  private static Optional<Long> lineIn(Path file, String[] names, Origin.Entity entity) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return Optional.empty();
    }
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  problem -> {}, // it was compiled already; only the places are wanted
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjects(file));
      for (CompilationUnitTree unit : task.parse()) {
        Optional<Tree> declaration = declaration(unit, names, entity.member());
        if (declaration.isPresent()) {
          return Optional.of(lineOf(declaration.get(), unit, task));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Tree> declaration(
      CompilationUnitTree unit, String[] names, Optional<String> member) {
    String topLevel = names[0].substring(names[0].lastIndexOf('.') + 1);
    Optional<? extends Tree> declaration = classNamed(topLevel, unit.getTypeDecls());
    for (String nested : Arrays.asList(names).subList(1, names.length)) {
      declaration = declaration.flatMap(it -> classNamed(nested, ((ClassTree) it).getMembers()));
    }
    Optional<Tree> type = declaration.map(Tree.class::cast);
    return type.flatMap(it -> member.flatMap(name -> memberNamed(name, (ClassTree) it)))
        .or(() -> type);
  }

  private static Optional<? extends Tree> classNamed(String name, List<? extends Tree> trees) {
    return trees.stream()
        .filter(it -> it instanceof ClassTree type && type.getSimpleName().contentEquals(name))
        .findFirst();
  }

  /** A field or, where the entity is read by its properties, a getter. */
  private static Optional<Tree> memberNamed(String name, ClassTree type) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    List<Predicate<Tree>> forms =
        List.of(
            it -> it instanceof VariableTree field && field.getName().contentEquals(name),
            it ->
                it instanceof MethodTree method && method.getName().contentEquals("get" + capital),
            it ->
                it instanceof MethodTree method && method.getName().contentEquals("is" + capital));
    return forms.stream()
        .flatMap(form -> type.getMembers().stream().filter(form))
        .map(Tree.class::cast)
        .findFirst();
  }

  /** A declaration starts with its annotations; people look for its name. */
  private static long lineOf(Tree declaration, CompilationUnitTree unit, JavacTask task)
      throws IOException {
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    Named named = Named.of(declaration);
    long start = positions.getStartPosition(unit, declaration);
    long afterModifiers = positions.getEndPosition(unit, named.modifiers());
    int from = (int) Math.max(start, afterModifiers);
    Matcher name =
        Pattern.compile("\\b" + Pattern.quote(named.name()) + "\\b")
            .matcher(unit.getSourceFile().getCharContent(true));
    return unit.getLineMap().getLineNumber(name.find(from) ? name.start() : from);
  }

  private record Named(String name, ModifiersTree modifiers) {
    static Named of(Tree declaration) {
      if (declaration instanceof ClassTree type) {
        return new Named(type.getSimpleName().toString(), type.getModifiers());
      }
      if (declaration instanceof MethodTree method) {
        return new Named(method.getName().toString(), method.getModifiers());
      }
      VariableTree field = (VariableTree) declaration;
      return new Named(field.getName().toString(), field.getModifiers());
    }
  }
}
