package io.godwit.processor.generate;

import io.godwit.model.Fingerprint;

/**
 * {@code GodwitModel}: the model's fingerprint, and the check that an application can make when it
 * starts. It looks at the last migration in the history that was generated, and reads in that file,
 * on its own class path, of which model it was made.
 */
final class ModelClass {

  static final String NAME = "GodwitModel";

  private static final String SOURCE =
      """
      import java.io.BufferedReader;
      import java.io.IOException;
      import java.io.InputStream;
      import java.io.InputStreamReader;
      import java.io.UncheckedIOException;
      import java.nio.charset.StandardCharsets;
      import java.sql.Connection;
      import java.sql.ResultSet;
      import java.sql.SQLException;
      import java.sql.Statement;
      import java.util.ArrayList;
      import java.util.List;
      import java.util.Optional;

      /** The model of this module's entities, as it was when they were compiled. */
      public final class GodwitModel {
        public static final String FINGERPRINT = "@fingerprint@";

        private static final String LOCATION = "db/migration/";

        private static final String MARK = "-- godwit:model ";

        private GodwitModel() {}

        /**
         * Refuses a database whose last generated migration was made from another model. The migrations
         * are looked for in {@code db/migration/} on the class path.
         */
        public static void requireCurrent(Connection connection) throws SQLException {
          requireCurrent(connection, LOCATION);
        }

        /**
         * Refuses a database whose last generated migration was made from another model.
         *
         * @param location where the migrations are on the class path
         */
        public static void requireCurrent(Connection connection, String location) throws SQLException {
          Optional<String> reason = check(connection, location);
          if (reason.isPresent()) {
            throw new IllegalStateException(reason.get());
          }
        }

        /** Says why the database doesn't fit the model; empty where it does. */
        public static Optional<String> check(Connection connection) throws SQLException {
          return check(connection, LOCATION);
        }

        /**
         * Says why the database doesn't fit the model; empty where it does.
         *
         * @param location where the migrations are on the class path
         */
        public static Optional<String> check(Connection connection, String location) throws SQLException {
          for (String script : scripts(connection)) {
            Optional<String> made = modelOf(location, script);
            if (made.isEmpty()) {
              return Optional.of(
                  "The database is ahead of this application: it has the migration "
                      + script
                      + ", which isn't on the class path under "
                      + location
                      + ". Start a version of the application that has it.");
            } else if (made.get().equals(FINGERPRINT)) {
              return Optional.empty();
            } else if (!made.get().isEmpty()) {
              return Optional.of(
                  "The database's last migration, "
                      + script
                      + ", was made from another model than this application's. Apply the pending"
                      + " migrations with Flyway; where there are none, generate one (mvn"
                      + " schema:generate).");
            }
          }
          return Optional.of(
              "The database has no history of generated migrations (flyway_schema_history). Apply the"
                  + " migrations with Flyway before the application starts.");
        }

        private static List<String> scripts(Connection connection) throws SQLException {
          List<String> scripts = new ArrayList<>();
          try (Statement statement = connection.createStatement()) {
            try (ResultSet history =
                statement.executeQuery("select to_regclass('flyway_schema_history') is not null")) {
              if (!history.next() || !history.getBoolean(1)) {
                return scripts;
              }
            }
            try (ResultSet rows =
                statement.executeQuery(
                    "select script from flyway_schema_history where success and type = 'SQL'"
                        + " order by installed_rank desc")) {
              while (rows.next()) {
                scripts.add(rows.getString(1));
              }
            }
          }
          return scripts;
        }

        /** The fingerprint in a script's header; an empty text in a hand-written one. */
        private static Optional<String> modelOf(String location, String script) {
          String directory = location.isEmpty() || location.endsWith("/") ? location : location + "/";
          ClassLoader loader = GodwitModel.class.getClassLoader();
          try (InputStream file = loader.getResourceAsStream(directory + script)) {
            if (file == null) {
              return Optional.empty();
            }
            BufferedReader lines =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            String line = lines.readLine();
            while (line != null && (line.isBlank() || line.startsWith("--"))) {
              if (line.startsWith(MARK)) {
                return Optional.of(line.substring(MARK.length()).strip());
              }
              line = lines.readLine();
            }
            return Optional.of("");
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }
      """;

  /** The source, without a package. */
  static String source(Fingerprint fingerprint) {
    return SOURCE.replace("@fingerprint@", fingerprint.value());
  }

  private ModelClass() {}
}
