package io.godwit.processor.settings;

import io.godwit.processor.xml.PersistenceUnit;
import io.godwit.processor.xml.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Collects Hibernate's settings from where applications write them: {@code hibernate.properties},
 * {@code persistence.xml}, Spring Boot's and Quarkus' application files, and the processor's
 * options; what comes later wins.
 */
final class SettingFiles {

  private static final String SPRING = "spring.jpa.properties.";
  private static final String QUARKUS = "quarkus.hibernate-orm.";

  /** Other names for Hibernate's settings, without hyphens and in lower case. */
  private static final Map<String, String> OTHER_NAMES = new HashMap<>();

  static {
    OTHER_NAMES.put("spring.jpa.hibernate.naming.physicalstrategy", SettingNames.PHYSICAL_NAMING);
    OTHER_NAMES.put("spring.jpa.hibernate.naming.implicitstrategy", SettingNames.IMPLICIT_NAMING);
    OTHER_NAMES.put("spring.jpa.mappingresources", SettingNames.MAPPING_FILES);
    quarkus("mapping-files", SettingNames.MAPPING_FILES);
    quarkus("physical-naming-strategy", SettingNames.PHYSICAL_NAMING);
    quarkus("implicit-naming-strategy", SettingNames.IMPLICIT_NAMING);
    quarkus("database.default-schema", SettingNames.DEFAULT_SCHEMA);
    quarkus("database.globally-quoted-identifiers", SettingNames.GLOBALLY_QUOTED);
    quarkus("mapping.timezone.default-storage", SettingNames.TIME_ZONES);
    quarkus("mapping.boolean.preferred-jdbc-type", SettingNames.PREFERRED_BOOLEAN);
    quarkus("mapping.uuid.preferred-jdbc-type", SettingNames.PREFERRED_UUID);
    quarkus("mapping.duration.preferred-jdbc-type", SettingNames.PREFERRED_DURATION);
    quarkus("mapping.instant.preferred-jdbc-type", SettingNames.PREFERRED_INSTANT);
  }

  private static void quarkus(String name, String setting) {
    OTHER_NAMES.put(plain(QUARKUS + name), setting);
  }

  private final Map<String, Setting> found = new LinkedHashMap<>();

  static Map<String, Setting> read(
      Resources resources, PersistenceUnit unit, Map<String, String> options) {
    SettingFiles files = new SettingFiles();
    files
        .properties(resources, "hibernate.properties")
        .forEach((name, setting) -> files.found.put(name, setting));
    unit.properties()
        .forEach(
            (name, property) ->
                files.found.put(
                    name, new Setting(property.value(), property.place() + ": " + name)));
    for (String directory : List.of("", "config/")) {
      files.application(files.yaml(resources, directory + "application.yaml"));
      files.application(files.yaml(resources, directory + "application.yml"));
      files.application(files.properties(resources, directory + "application.properties"));
    }
    options.forEach(
        (name, value) -> {
          if (name.startsWith("godwit.hibernate.")) {
            String setting = name.substring("godwit.".length());
            files.found.put(setting, new Setting(value, "-A" + name));
          }
        });
    return files.found;
  }

  private void application(Map<String, Setting> settings) {
    settings.forEach(
        (name, setting) -> {
          if (name.startsWith(SPRING)) {
            found.put(name.substring(SPRING.length()), setting);
          } else if (name.startsWith(QUARKUS + "unsupported-properties.")) {
            String quoted = name.substring((QUARKUS + "unsupported-properties.").length());
            found.put(quoted.replace("\"", ""), setting);
          } else if (plain(name).equals(plain(QUARKUS + "quote-identifiers.strategy"))) {
            quoting(setting);
          } else {
            String hibernates = OTHER_NAMES.get(plain(name));
            if (hibernates != null) {
              found.put(hibernates, setting);
            }
          }
        });
  }

  private void quoting(Setting setting) {
    String value = setting.value().toLowerCase(Locale.ROOT);
    if (value.startsWith("all")) {
      found.put(SettingNames.GLOBALLY_QUOTED, new Setting("true", setting.place()));
    } else if (value.equals("only-keywords")) {
      found.put("hibernate.auto_quote_keyword", new Setting("true", setting.place()));
    }
  }

  private Map<String, Setting> yaml(Resources resources, String file) {
    return content(resources, file)
        .map(it -> YamlProperties.read(file, new String(it, StandardCharsets.UTF_8)))
        .orElse(Map.of());
  }

  private Map<String, Setting> properties(Resources resources, String file) {
    Map<String, Setting> settings = new LinkedHashMap<>();
    Optional<byte[]> content = content(resources, file);
    if (content.isPresent()) {
      Properties properties = new Properties();
      try {
        properties.load(new ByteArrayInputStream(content.get()));
      } catch (IOException | IllegalArgumentException e) {
        return settings;
      }
      for (String name : properties.stringPropertyNames()) {
        settings.put(name, new Setting(properties.getProperty(name).strip(), file + ": " + name));
      }
    }
    return settings;
  }

  private static Optional<byte[]> content(Resources resources, String file) {
    Optional<InputStream> content = resources.open(file);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = content.get()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Both hosts let names be written in several ways. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  private SettingFiles() {}
}
