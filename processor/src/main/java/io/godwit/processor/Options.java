package io.godwit.processor;

import io.godwit.model.Profile;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import io.godwit.processor.report.Trap;
import io.godwit.processor.settings.SettingNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The processor's options, which are given to javac as {@code -Agodwit.naming=spring}. */
final class Options {

  static final String NAMING = "godwit.naming";
  static final String HIBERNATE = "godwit.hibernate";
  static final String PROVIDER = "godwit.provider";
  static final String PACKAGE = "godwit.package";
  static final String CONSTANTS = "godwit.constants";
  static final String BEAN_VALIDATION = "godwit.beanValidation";
  static final String FOREIGN_KEY_INDEXES = "godwit.foreignKeyIndexes";
  static final String WARNINGS = "godwit.warnings";
  static final String PERSISTENCE_UNIT = "godwit.persistenceUnit";
  static final String PACKAGES = "godwit.packages";

  static final List<String> PROVIDERS = List.of("hibernate", "eclipselink");
  static final List<String> NAMINGS = List.of("jpa", "spring");
  static final List<String> VERSIONS = List.of("6.6", "7.0", "7.2", "7.4");

  private final Map<String, String> given;

  Options(Map<String, String> given) {
    this.given = given;
  }

  static Set<String> names() {
    Set<String> names = new TreeSet<>(SettingNames.options());
    names.addAll(
        List.of(
            NAMING,
            HIBERNATE,
            PROVIDER,
            PACKAGE,
            CONSTANTS,
            BEAN_VALIDATION,
            FOREIGN_KEY_INDEXES,
            WARNINGS,
            PERSISTENCE_UNIT,
            PACKAGES));
    return names;
  }

  /** What is said of the profile; the rest is told from the class path. */
  Profile profile(ClassPathProfile classPath) {
    if (isEclipseLink()) {
      return new Profile("eclipselink", "5.0", "jpa");
    }
    return new Profile(
        "hibernate",
        given(HIBERNATE).orElseGet(classPath::hibernate),
        given(NAMING).map(it -> naming(it, classPath)).orElseGet(classPath::naming));
  }

  private boolean isEclipseLink() {
    return given(PROVIDER).filter("eclipselink"::equals).isPresent();
  }

  /** Reports values that aren't known. */
  void check(Report report) {
    checkNaming(report);
    check(report, HIBERNATE, VERSIONS);
    check(report, PROVIDER, PROVIDERS);
    for (String each : warnings()) {
      if (switchedOff(each).isEmpty()) {
        report.error(Messages.badOption(WARNINGS, each, switches()));
      }
    }
  }

  private void checkNaming(Report report) {
    List<String> parts = parts(given(NAMING).orElse(""));
    boolean known = parts.stream().allMatch(it -> NAMINGS.contains(it) || it.indexOf('.') > 0);
    if (!known || parts.stream().filter(NAMINGS::contains).count() > 1) {
      report.error(
          Messages.badOption(
              NAMING,
              given(NAMING).orElse(""),
              String.join(", ", NAMINGS) + ", or the class of a naming strategy, or both"));
    }
  }

  /** The classes of naming strategies in a profile's naming. */
  static List<String> strategies(String naming) {
    return parts(naming).stream().filter(it -> !NAMINGS.contains(it)).toList();
  }

  /** By which rules things are named that no strategy decides. */
  private static String naming(String given, ClassPathProfile classPath) {
    List<String> rules = parts(given).stream().filter(NAMINGS::contains).toList();
    List<String> all = new ArrayList<>(rules.isEmpty() ? List.of(classPath.naming()) : rules);
    all.addAll(strategies(given));
    return String.join(",", all);
  }

  private static List<String> parts(String list) {
    return Stream.of(list.split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  private void check(Report report, String option, List<String> allowed) {
    given(option)
        .filter(it -> !allowed.contains(it))
        .ifPresent(it -> report.error(Messages.badOption(option, it, String.join(", ", allowed))));
  }

  /** The traps that aren't to be warned of. */
  Set<Trap> silent() {
    Set<Trap> silent =
        isEclipseLink()
            ? EnumSet.complementOf(EnumSet.of(Trap.RESERVED_WORD))
            : EnumSet.noneOf(Trap.class);
    for (String each : warnings()) {
      silent.addAll(switchedOff(each));
    }
    return silent;
  }

  private List<String> warnings() {
    String text = given(WARNINGS).orElse("");
    return text.isEmpty() ? List.of() : List.of(text.split(","));
  }

  /** What one part of the option switches off; nothing where it isn't known. */
  private static Set<Trap> switchedOff(String part) {
    if (part.strip().equals("none")) {
      return EnumSet.allOf(Trap.class);
    }
    Set<Trap> traps = EnumSet.noneOf(Trap.class);
    if (part.strip().startsWith("-")) {
      Trap.of(part.strip().substring(1)).ifPresent(traps::add);
    }
    return traps;
  }

  private static String switches() {
    List<String> switches = new ArrayList<>(List.of("none"));
    for (Trap trap : Trap.values()) {
      switches.add("-" + trap.id());
    }
    return String.join(", ", switches);
  }

  Optional<String> given(String option) {
    return Optional.ofNullable(given.get(option)).filter(it -> !it.isBlank());
  }

  /** The packages whose classes were compiled elsewhere and are read here. */
  List<String> packages() {
    return parts(given(PACKAGES).orElse(""));
  }

  boolean constants() {
    return given(CONSTANTS).map(it -> !it.equals("false")).orElse(true);
  }

  boolean beanValidation() {
    return given(BEAN_VALIDATION).map(it -> !it.equals("false")).orElse(true);
  }

  boolean foreignKeyIndexes() {
    return given(FOREIGN_KEY_INDEXES).filter("true"::equals).isPresent();
  }
}
