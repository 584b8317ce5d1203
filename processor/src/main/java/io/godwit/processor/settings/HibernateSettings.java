package io.godwit.processor.settings;

import io.godwit.processor.naming.Name;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import io.godwit.processor.type.SqlTypes;
import io.godwit.processor.xml.PersistenceUnit;
import io.godwit.processor.xml.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Hibernate's settings that shape the schema. */
public final class HibernateSettings {

  /** Nothing is set. */
  public static final HibernateSettings NONE = new HibernateSettings(Map.of());

  /** How Hibernate keeps arrays of wrappers: {@code Byte[]} and {@code Character[]}. */
  public enum WrapperArrays {
    DISALLOWED,
    AS_PRIMITIVES,
    AS_ARRAYS
  }

  private final Map<String, Setting> all;

  private HibernateSettings(Map<String, Setting> all) {
    this.all = all;
  }

  /**
   * Reads the settings of an application.
   *
   * @param resources where its files are
   * @param unit with its properties
   * @param options the processor's
   */
  public static HibernateSettings read(
      Resources resources, PersistenceUnit unit, Map<String, String> options) {
    Map<String, Setting> all = SettingFiles.read(resources, unit, options);
    return all.isEmpty() ? NONE : new HibernateSettings(all);
  }

  /** Says which settings aren't honoured, and which values aren't known. */
  public void check(Report report) {
    for (SettingNames.Unheeded each : SettingNames.UNHEEDED) {
      Setting setting = all.get(each.name());
      if (setting != null && !setting.value().equalsIgnoreCase(each.harmless())) {
        report.warning(setting.place() + ": " + Messages.settingNotHonoured(each.name()));
      }
    }
    for (String name : SettingNames.HEEDED) {
      Setting setting = all.get(name);
      if (setting != null && setting.value().contains("${")) {
        report.warning(setting.place() + ": " + Messages.settingIsOpen(name, setting.value()));
      }
    }
    oneOf(report, SettingNames.WRAPPER_ARRAYS, "allow", "disallow", "legacy", "pick");
    oneOf(
        report,
        SettingNames.TIME_ZONES,
        "auto",
        "default",
        "column",
        "native",
        "normalize",
        "normalize_utc");
    oneOf(report, SettingNames.LISTS, "bag", "list");
    oneOf(report, SettingNames.GENERATOR_NAMES, "single", "legacy", "standard");
    for (String name :
        List.of(
            SettingNames.PREFERRED_BOOLEAN,
            SettingNames.PREFERRED_UUID,
            SettingNames.PREFERRED_DURATION,
            SettingNames.PREFERRED_INSTANT,
            SettingNames.PREFERRED_ARRAY)) {
      Optional<String> value = value(name);
      if (value.isPresent() && SqlTypes.code(value.get()).isEmpty()) {
        unknown(report, name, "the names in org.hibernate.type.SqlTypes");
      }
    }
  }

  private void oneOf(Report report, String name, String... allowed) {
    Optional<String> value = value(name).map(it -> it.toLowerCase(Locale.ROOT));
    if (value.isPresent() && !List.of(allowed).contains(value.get())) {
      unknown(report, name, String.join(", ", allowed));
    }
  }

  private void unknown(Report report, String name, String allowed) {
    Setting setting = all.get(name);
    if (setting != null) {
      report.error(setting.place() + ": " + Messages.unknownSettingValue(setting.value(), allowed));
    }
  }

  /** The mapping files that the application names, other than in its persistence unit. */
  public List<String> mappingFiles() {
    return value(SettingNames.MAPPING_FILES).stream()
        .flatMap(it -> Stream.of(it.split(",")))
        .map(String::strip)
        .filter(it -> !it.isEmpty() && !it.equals("no-file"))
        .toList();
  }

  /** These, with a schema of what names none where they don't say one. */
  public HibernateSettings inSchema(Optional<String> schema) {
    if (schema.isEmpty() || defaultSchema().isPresent()) {
      return this;
    }
    Map<String, Setting> more = new HashMap<>(all);
    more.put(SettingNames.DEFAULT_SCHEMA, new Setting(schema.get(), ""));
    return new HibernateSettings(more);
  }

  /** Whether names keep their case. */
  public boolean globallyQuoted() {
    return truth(SettingNames.GLOBALLY_QUOTED);
  }

  /** The schema of what names none. */
  public Optional<Name> defaultSchema() {
    return value(SettingNames.DEFAULT_SCHEMA).map(Name::written);
  }

  /** The type code of a Java type that has none of its own. */
  public Optional<Integer> preferredCode(String javaType) {
    String name =
        switch (javaType) {
          case "boolean", "java.lang.Boolean" -> SettingNames.PREFERRED_BOOLEAN;
          case "java.util.UUID" -> SettingNames.PREFERRED_UUID;
          case "java.time.Duration" -> SettingNames.PREFERRED_DURATION;
          case "java.time.Instant" -> SettingNames.PREFERRED_INSTANT;
          default -> "";
        };
    return name.isEmpty() ? Optional.empty() : value(name).flatMap(SqlTypes::code);
  }

  /** The type code of arrays and of collections that are kept as such. */
  public Optional<Integer> preferredArrayCode() {
    return value(SettingNames.PREFERRED_ARRAY).flatMap(SqlTypes::code);
  }

  public boolean nativeEnums() {
    return truth(SettingNames.NATIVE_ENUMS);
  }

  public WrapperArrays wrapperArrays() {
    return switch (value(SettingNames.WRAPPER_ARRAYS).orElse("").toLowerCase(Locale.ROOT)) {
      case "allow", "pick" -> WrapperArrays.AS_ARRAYS;
      case "legacy" -> WrapperArrays.AS_PRIMITIVES;
      default -> WrapperArrays.DISALLOWED;
    };
  }

  /** Whether a time with an offset is kept with it. */
  public boolean directTimes() {
    return truth(SettingNames.DIRECT_TIMES);
  }

  /** What {@code @TimeZoneStorage} says where it isn't there. */
  public Optional<String> timeZoneStorage() {
    return value(SettingNames.TIME_ZONES)
        .map(it -> it.toUpperCase(Locale.ROOT))
        .filter(it -> !it.equals("DEFAULT"));
  }

  /** Whether a {@code List} has an order column without saying so. */
  public boolean listsAreOrdered() {
    return value(SettingNames.LISTS).filter(it -> it.equalsIgnoreCase("list")).isPresent();
  }

  public boolean joinedDiscriminators() {
    return truth(SettingNames.JOINED_DISCRIMINATORS);
  }

  public boolean globalGenerators() {
    return truth(SettingNames.GLOBAL_GENERATORS);
  }

  /** Whether all generators share a sequence that isn't named. */
  public boolean singleSequence() {
    return generatorNames().equals("single");
  }

  /** Whether what isn't named and belongs to no generator shares a sequence. */
  public boolean legacySequences() {
    return generatorNames().equals("legacy");
  }

  private String generatorNames() {
    return value(SettingNames.GENERATOR_NAMES).orElse("").toLowerCase(Locale.ROOT);
  }

  Optional<String> physicalNaming() {
    return value(SettingNames.PHYSICAL_NAMING);
  }

  Optional<String> implicitNaming() {
    return value(SettingNames.IMPLICIT_NAMING);
  }

  /** Whether constraints of Jakarta Validation shape the schema. */
  public boolean beanValidation() {
    return value(SettingNames.VALIDATION)
        .map(it -> it.toLowerCase(Locale.ROOT))
        .filter(it -> it.equals("none") || it.equals("callback"))
        .isEmpty();
  }

  private boolean truth(String name) {
    return value(name).filter(it -> it.equalsIgnoreCase("true")).isPresent();
  }

  /** What depends on the environment is as if it weren't set. */
  private Optional<String> value(String name) {
    return Optional.ofNullable(all.get(name))
        .map(Setting::value)
        .map(String::strip)
        .filter(it -> !it.isEmpty() && !it.contains("${"));
  }
}
