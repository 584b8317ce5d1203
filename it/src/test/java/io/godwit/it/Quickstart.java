package io.godwit.it;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The story of README.md, told by doing it: a learning platform gets its first migration, then
 * three columns and an index on three tables, then loses a column that somebody has to approve.
 */
public final class Quickstart {

  /** The command that a failing build names, as it prints it. */
  private static final Pattern APPROVAL =
      Pattern.compile("mvn schema:approve -Dschema\\.change=(\\S+) -Dschema\\.reason=");

  /** Maven's own talk, which is no part of the story. */
  private static final Predicate<String> OF_MAVEN =
      Pattern.compile(
              "^WARNING: |^\\[(INFO|ERROR)\\] *$|^\\[INFO\\] (-+|Scanning|Building|BUILD|Total time|Finished at|[<>-]+ )"
                  + "|^\\[INFO\\] (Changes detected|Recompiling|Compiling|Nothing to compile|Copying|skip)"
                  + "|^\\[INFO\\] +from pom.xml|^\\[ERROR\\] (-> \\[Help|To see the full|Re-run Maven|For more info|\\[Help)")
          .asPredicate();

  /** The first file of a plan has no number of its own. */
  private static final Comparator<String> AS_THEY_RUN =
      Comparator.comparing(it -> it.replace("__", " "));

  private final UserProject project;
  private final PrintStream out;

  Quickstart(UserProject project, PrintStream out) {
    this.project = project;
    this.out = out;
  }

  public static void main(String[] arguments) {
    try {
      new Quickstart(UserProject.copy("quickstart", "quickstart"), System.out).tell();
    } catch (AssertionError e) {
      System.out.println("The story ends here, and should not: " + e.getMessage());
      System.exit(1);
    }
  }

  void tell() {
    startFromEntitiesAlone();
    generateTheInitialMigration();
    traceTheExternalSourceOfThreeEntities();
    Build refused = loseAFieldAndFail();
    approveTheLossAndGoOn(refused);
    out.println();
    out.println("The project, as it is now: " + project.directory());
  }

  void startFromEntitiesAlone() {
    chapter("A learning platform: five entities, no migration, no database server");
    project.sources().keySet().stream().filter(it -> it.endsWith(".java")).forEach(this::indented);
  }

  void generateTheInitialMigration() {
    chapter("Its first migration");
    showingNewFiles(() -> run("schema:generate", "-Dschema.name=initial").succeeds());
  }

  void traceTheExternalSourceOfThreeEntities() {
    chapter("Three entities are to say which outside system they came from");
    change("1-external-source");
    showingNewFiles(
        () -> run("schema:generate", "-Dschema.name=add_external_metadata_support").succeeds());
  }

  Build loseAFieldAndFail() {
    chapter("A field goes: the build fails, and nothing is written");
    change("2-drop-fax-number");
    return showingNewFiles(() -> run("schema:generate", "-Dschema.name=drop_fax_number").fails());
  }

  void approveTheLossAndGoOn(Build refused) {
    chapter("Somebody approves the loss, in a file that is reviewed like any other");
    showingNewFiles(
        () ->
            run(
                    "schema:approve",
                    "-Dschema.change=" + changeToApprove(refused),
                    "-Dschema.reason=Nobody has sent a fax since 2019.")
                .succeeds());
    showingNewFiles(() -> run("schema:generate", "-Dschema.name=drop_fax_number").succeeds());
    run("verify").succeeds();
  }

  private static String changeToApprove(Build refused) {
    Matcher command = APPROVAL.matcher(refused.output());
    if (!command.find()) {
      throw new AssertionError("No command to approve with:\n" + refused.output());
    }
    return command.group(1);
  }

  private void chapter(String title) {
    out.println();
    out.println("== " + title);
  }

  private void change(String name) {
    Patch patch = project.patch(name);
    out.println();
    patch.lines().forEach(this::indented);
    project.apply(name);
  }

  private Build run(String... arguments) {
    out.println();
    out.println(
        "$ mvn "
            + String.join(
                " ",
                Stream.of(arguments)
                    .map(it -> it.contains(" ") ? it.replaceFirst("=(.*)", "=\"$1\"") : it)
                    .toList()));
    Build build = project.mvn(arguments);
    build.lines().stream()
        .filter(OF_MAVEN.negate())
        .filter(it -> !it.isBlank())
        .forEach(this::indented);
    indented("(exit code " + build.exitCode() + ")");
    return build;
  }

  private Build showingNewFiles(Supplier<Build> step) {
    SortedMap<String, String> before = project.sources();
    Build build = step.get();
    SortedMap<String, String> written = new TreeMap<>(AS_THEY_RUN);
    written.putAll(project.sources());
    written.entrySet().removeAll(before.entrySet());
    written.forEach(
        (file, text) -> {
          out.println();
          out.println("-- " + file);
          text.lines().forEach(this::indented);
        });
    return build;
  }

  private void indented(String line) {
    out.println(line.isEmpty() ? "" : "   " + line);
  }
}
