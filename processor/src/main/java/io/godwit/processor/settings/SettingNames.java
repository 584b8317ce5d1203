package io.godwit.processor.settings;

import java.util.List;
import java.util.stream.Stream;

/** The names of Hibernate's settings that shape the schema. */
public final class SettingNames {

  static final String GLOBALLY_QUOTED = "hibernate.globally_quoted_identifiers";
  static final String DEFAULT_SCHEMA = "hibernate.default_schema";
  static final String PREFERRED_BOOLEAN = "hibernate.type.preferred_boolean_jdbc_type";
  static final String PREFERRED_UUID = "hibernate.type.preferred_uuid_jdbc_type";
  static final String PREFERRED_DURATION = "hibernate.type.preferred_duration_jdbc_type";
  static final String PREFERRED_INSTANT = "hibernate.type.preferred_instant_jdbc_type";
  static final String PREFERRED_ARRAY = "hibernate.type.preferred_array_jdbc_type";
  static final String NATIVE_ENUMS = "hibernate.type.prefer_native_enum_types";
  static final String WRAPPER_ARRAYS = "hibernate.type.wrapper_array_handling";
  static final String DIRECT_TIMES = "hibernate.type.java_time_use_direct_jdbc";
  static final String TIME_ZONES = "hibernate.timezone.default_storage";
  static final String LISTS = "hibernate.mapping.default_list_semantics";
  static final String JOINED_DISCRIMINATORS = "hibernate.discriminator.implicit_for_joined";
  static final String GLOBAL_GENERATORS = "hibernate.jpa.compliance.global_id_generators";
  static final String GENERATOR_NAMES = "hibernate.id.db_structure_naming_strategy";
  static final String PHYSICAL_NAMING = "hibernate.physical_naming_strategy";
  static final String IMPLICIT_NAMING = "hibernate.implicit_naming_strategy";
  static final String VALIDATION = "jakarta.persistence.validation.mode";

  /** Spring Boot's and Quarkus'. */
  static final String MAPPING_FILES = "mapping-files";

  /**
   * Settings that change Hibernate's schema and not the model, with the values that change nothing.
   */
  static final List<Unheeded> UNHEEDED =
      List.of(
          new Unheeded("hibernate.auto_quote_keyword", "false"),
          new Unheeded("hibernate.column_ordering_strategy", "default"),
          new Unheeded("hibernate.hbm2ddl.default_constraint_mode", "CONSTRAINT"),
          new Unheeded("hibernate.discriminator.ignore_explicit_for_joined", "false"),
          new Unheeded(
              "hibernate.schema_update.unique_constraint_strategy", "DROP_RECREATE_QUIETLY"),
          new Unheeded("hibernate.metadata_builder_contributor", ""),
          new Unheeded("hibernate.type_contributors", ""));

  /** What is read. */
  static final List<String> HEEDED =
      List.of(
          GLOBALLY_QUOTED,
          DEFAULT_SCHEMA,
          PREFERRED_BOOLEAN,
          PREFERRED_UUID,
          PREFERRED_DURATION,
          PREFERRED_INSTANT,
          PREFERRED_ARRAY,
          NATIVE_ENUMS,
          WRAPPER_ARRAYS,
          DIRECT_TIMES,
          TIME_ZONES,
          LISTS,
          JOINED_DISCRIMINATORS,
          GLOBAL_GENERATORS,
          GENERATOR_NAMES,
          PHYSICAL_NAMING,
          IMPLICIT_NAMING,
          VALIDATION);

  record Unheeded(String name, String harmless) {}

  /** Settings that change nothing on PostgreSQL. */
  private static final List<String> HARMLESS =
      List.of(
          "hibernate.use_nationalized_character_data",
          "hibernate.globally_quoted_identifiers_skip_column_definitions");

  /** The processor's options that say settings: {@code godwit.hibernate.default_schema}. */
  public static List<String> options() {
    return Stream.of(HEEDED, UNHEEDED.stream().map(Unheeded::name).toList(), HARMLESS)
        .flatMap(List::stream)
        .filter(it -> it.startsWith("hibernate."))
        .map(it -> "godwit." + it)
        .toList();
  }

  private SettingNames() {}
}
