import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Prints the numbers that {@code README.md} explains. */
final class Benchmark {

  private final Path repository;
  private final Path project;
  private final Path hibernate;
  private final Entities entities;
  private final int runs;

  private Benchmark(Path repository, Path project, Path hibernate, int entities, int runs) {
    this.repository = repository.toAbsolutePath();
    this.project = project.toAbsolutePath();
    this.hibernate = hibernate.toAbsolutePath();
    this.entities = new Entities(this.project, entities);
    this.runs = runs;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Benchmark benchmark =
        new Benchmark(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Path.of(arguments[2]),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]));
    benchmark.run();
  }

  private void run() throws IOException, InterruptedException {
    deleteTree(project);
    entities.write();
    System.out.printf(
        "%d entities, median of %d, JDK %s%n", entities.count, runs, Runtime.version().feature());
    mvn("process-classes");
    compile();
    mvn("schema:generate", "-Dschema.name=initial");
    nothingToDo();
    oneColumn();
  }

  private void compile() throws IOException, InterruptedException {
    List<Run> godwit = new ArrayList<>();
    List<Run> hibernates = new ArrayList<>();
    List<Run> none = new ArrayList<>();
    List<String> withGodwit =
        List.of(
            "-Agodwit.naming=spring",
            "-Agodwit.hibernate=7.2",
            "-Agodwit.warnings=none",
            "-processorpath",
            jars("godwit-processor", "godwit-model", "gson"));
    List<String> withHibernates = List.of("-processorpath", jarsIn(hibernate));
    for (int i = 0; i < runs; i++) {
      none.add(javac(List.of("-proc:none")));
      godwit.add(javac(withGodwit));
      hibernates.add(javac(withHibernates));
    }
    System.out.printf(
        "compile        without a processor %s, with Godwit's %s (ratio %.2f), with Hibernate's"
            + " metamodel generator %s (ratio %.2f)%n",
        time(none), time(godwit), ratio(godwit, none), time(hibernates), ratio(hibernates, none));
    System.out.printf(
        "compile, CPU   without a processor %s, with Godwit's %s (ratio %.2f), with Hibernate's"
            + " metamodel generator %s (ratio %.2f)%n",
        cpu(none),
        cpu(godwit),
        cpuRatio(godwit, none),
        cpu(hibernates),
        cpuRatio(hibernates, none));
  }

  private void nothingToDo() throws IOException, InterruptedException {
    List<Run> generate = new ArrayList<>();
    List<Run> processClasses = new ArrayList<>();
    mvn("schema:generate");
    for (int i = 0; i < runs; i++) {
      processClasses.add(mvn("process-classes"));
      generate.add(mvn("schema:generate"));
    }
    print("nothing to do", generate, processClasses);
  }

  private void oneColumn() throws IOException, InterruptedException {
    List<Run> generate = new ArrayList<>();
    List<Run> processClasses = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      // A column of another name each time: what was generated before serves as no short cut.
      entities.writeWithOneMoreColumn("processClasses" + i);
      processClasses.add(mvn("process-classes"));
      entities.write();
      mvn("process-classes");

      List<Path> before = entities.migrations();
      entities.writeWithOneMoreColumn("generate" + i);
      generate.add(mvn("schema:generate", "-Dschema.name=one_column"));
      List<Path> written = new ArrayList<>(entities.migrations());
      written.removeAll(before);
      if (written.isEmpty()) {
        throw new IllegalStateException("No migration was written");
      }
      for (Path migration : written) {
        Files.delete(migration);
      }
      entities.write();
      mvn("process-classes");
    }
    print("one column", generate, processClasses);
  }

  private void print(String what, List<Run> generate, List<Run> processClasses) {
    System.out.printf(
        "%-14s generate %s, process-classes %s: %+.2f s; memory: Maven %d MB, with its children %d MB"
            + " (process-classes alone: %d MB)%n",
        what,
        time(generate),
        time(processClasses),
        (millis(generate) - millis(processClasses)) / 1000.0,
        median(generate, Run::mavenKilobytes) / 1024,
        median(generate, Run::treeKilobytes) / 1024,
        median(processClasses, Run::mavenKilobytes) / 1024);
  }

  private Run javac(List<String> options) throws IOException, InterruptedException {
    Path classes = project.resolve("target/javac");
    deleteTree(classes);
    Files.createDirectories(classes);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-cp",
                jars("godwit-annotations", "jakarta.persistence-api")));
    command.addAll(options);
    Path sources = project.resolve("sources.txt");
    Files.write(sources, entities.sources().stream().map(Path::toString).toList());
    command.add("@" + sources);
    return Run.of(project, command);
  }

  private Run mvn(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "mvn",
                "-B",
                "-q",
                "-ntp",
                "-Dmaven.repo.local=" + repository,
                "-Dschema.cache=" + project.resolve("../schema-cache").normalize()));
    command.addAll(Arrays.asList(arguments));
    return Run.of(project, command);
  }

  private static String jarsIn(Path directory) throws IOException {
    try (Stream<Path> jars = Files.list(directory)) {
      return String.join(File.pathSeparator, jars.map(Path::toString).sorted().toList());
    }
  }

  /** The newest jar of each artifact, as a class path. */
  private String jars(String... artifacts) throws IOException {
    List<String> jars = new ArrayList<>();
    for (String artifact : artifacts) {
      try (Stream<Path> files = Files.walk(repository)) {
        jars.add(
            files
                .filter(it -> it.toString().endsWith(".jar"))
                .filter(it -> it.getParent().getParent().endsWith(artifact))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException(artifact + " isn't staged"))
                .toString());
      }
    }
    return String.join(File.pathSeparator, jars);
  }

  private static double ratio(List<Run> runs, List<Run> others) {
    return (double) millis(runs) / millis(others);
  }

  private static String cpu(List<Run> runs) {
    return "%.2f s".formatted(cpuMillis(runs) / 1000.0);
  }

  private static double cpuRatio(List<Run> runs, List<Run> others) {
    return (double) cpuMillis(runs) / cpuMillis(others);
  }

  private static long cpuMillis(List<Run> runs) {
    return median(runs, it -> it.cpu().toMillis());
  }

  private static String time(List<Run> runs) {
    return "%.2f s".formatted(millis(runs) / 1000.0);
  }

  private static long millis(List<Run> runs) {
    return median(runs, it -> it.time().toMillis());
  }

  private static long median(List<Run> runs, ToLongFunction<Run> value) {
    return runs.stream().mapToLong(value).sorted().skip(runs.size() / 2).findFirst().orElseThrow();
  }

  private static void deleteTree(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> files = Files.walk(tree)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /**
   * One run of a command in a new process.
   *
   * @param cpu user and system time of the process itself, of all its threads
   * @param mavenKilobytes the highest resident size of the process itself
   * @param treeKilobytes the highest sum of it and its descendants, shared pages once
   */
  private record Run(Duration time, Duration cpu, long mavenKilobytes, long treeKilobytes) {

    static Run of(Path directory, List<String> command) throws IOException, InterruptedException {
      Path output = directory.resolve("output.txt");
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .start();
      Watch watch = new Watch(process.toHandle());
      watch.start();
      int exitCode = process.waitFor();
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      watch.join();
      if (exitCode != 0) {
        throw new IllegalStateException(
            String.join(" ", command) + " exits " + exitCode + ":\n" + Files.readString(output));
      }
      return new Run(time, watch.cpu, watch.own, watch.tree);
    }
  }

  /** Looks at the CPU time and the memory of a process and its descendants until it ends. */
  private static final class Watch extends Thread {
    private final ProcessHandle process;
    private Duration cpu = Duration.ZERO;
    private long own;
    private long tree;

    Watch(ProcessHandle process) {
      this.process = process;
    }

    @Override
    public void run() {
      while (process.isAlive()) {
        cpu = process.info().totalCpuDuration().orElse(cpu);
        own = Math.max(own, kilobytes(process, "status", "VmRSS:"));
        tree =
            Math.max(
                tree,
                proportional(process) + process.descendants().mapToLong(Watch::proportional).sum());
        try {
          Thread.sleep(20);
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    /** A page that several processes share counts once in their sum. */
    private static long proportional(ProcessHandle process) {
      return kilobytes(process, "smaps_rollup", "Pss:");
    }

    private static long kilobytes(ProcessHandle process, String file, String key) {
      try (Stream<String> lines = Files.lines(Path.of("/proc", process.pid() + "", file))) {
        return lines
            .filter(it -> it.startsWith(key))
            .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
            .sum();
      } catch (IOException | java.io.UncheckedIOException e) {
        return 0;
      }
    }
  }

  /** A Maven project with entities, each of eight columns, an index and a foreign key. */
  private static final class Entities {
    private final Path project;
    private final int count;

    Entities(Path project, int count) {
      this.project = project;
      this.count = count;
    }

    void write() throws IOException {
      write("");
    }

    void writeWithOneMoreColumn(String name) throws IOException {
      write("  private String " + name + ";\n");
    }

    private void write(String moreOfTheFirst) throws IOException {
      replace(project.resolve("pom.xml"), Files.readString(Path.of("benchmark/project-pom.xml")));
      // A JVM takes a quarter of the machine's memory before it collects much: that says nothing.
      replace(project.resolve(".mvn/jvm.config"), "-Xmx256m -XX:+UseSerialGC\n");
      for (int i = 0; i < count; i++) {
        replace(source(i), entity(i, i == 0 ? moreOfTheFirst : ""));
      }
    }

    /** An unchanged file keeps its time, so that Maven sees which one changed. */
    private static void replace(Path file, String text) throws IOException {
      Files.createDirectories(file.getParent());
      if (Files.notExists(file) || !Files.readString(file).equals(text)) {
        Files.writeString(file, text);
      }
    }

    List<Path> sources() {
      List<Path> sources = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        sources.add(source(i));
      }
      return sources;
    }

    List<Path> migrations() throws IOException {
      try (Stream<Path> files = Files.list(project.resolve("src/main/resources/db/migration"))) {
        return files.toList();
      }
    }

    private Path source(int i) {
      return project.resolve("src/main/java/com/example/" + name(i) + ".java");
    }

    private static String name(int i) {
      return "Entity%04d".formatted(i);
    }

    /** Each refers to the one before it, the first to itself. */
    private static String entity(int i, String more) {
      return """
          package com.example;

          import jakarta.persistence.Column;
          import jakarta.persistence.Entity;
          import jakarta.persistence.Id;
          import jakarta.persistence.Index;
          import jakarta.persistence.JoinColumn;
          import jakarta.persistence.ManyToOne;
          import jakarta.persistence.Table;
          import java.math.BigDecimal;
          import java.time.Instant;
          import java.util.UUID;

          @Entity
          @Table(
              name = "%1$s",
              indexes = @Index(name = "%1$s_created_at_idx", columnList = "created_at"))
          public class %2$s {

            @Id private UUID id;

            @Column(nullable = false)
            private String name;

            @Column(length = 40)
            private String code;

            private int quantity;

            @Column(precision = 12, scale = 2)
            private BigDecimal price;

            private boolean active;

            @Column(nullable = false)
            private Instant createdAt;

            @ManyToOne
            @JoinColumn(name = "parent_id")
            private %3$s parent;
          %4$s}
          """
          .formatted("entity_%04d".formatted(i), name(i), name(Math.max(0, i - 1)), more);
    }
  }
}
