package io.godwit.engine.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseUrl.Parameter;
import io.godwit.engine.database.DatabaseUrl.Server;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

  @Test
  void readsAJdbcUrl() {
    DatabaseUrl url =
        DatabaseUrl.parse(
            "jdbc:postgresql://db.example:6432/shop?user=anna&password=s3cret&currentSchema=app"
                + "&sslmode=require");
    assertEquals(List.of(new Server("db.example", 6432)), url.servers());
    assertEquals("shop", url.database());
    assertEquals(Optional.of("anna"), url.user());
    assertEquals(Optional.of("s3cret"), url.password());
    assertEquals("app", url.schema());
    assertEquals(List.of(new Parameter("sslmode", "require")), url.parameters());
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "postgresql"})
  void readsAUriWithCredentialsBeforeTheHost(String scheme) {
    DatabaseUrl url =
        DatabaseUrl.parse(
            scheme + "://anna%40home:p%3A%2F%40ss+1@db/shop%20db?schema=app&connect_timeout=3");
    assertEquals(List.of(new Server("db", 5432)), url.servers());
    assertEquals("shop db", url.database());
    assertEquals(Optional.of("anna@home"), url.user());
    assertEquals(Optional.of("p:/@ss+1"), url.password());
    assertEquals("app", url.schema());
    assertEquals(List.of(new Parameter("connectTimeout", "3")), url.parameters());
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://[::1]:6432/shop, ::1, 6432",
    "postgresql://anna@[2001:db8::7]/shop, 2001:db8::7, 5432",
    "jdbc:postgresql:shop, localhost, 5432",
    "jdbc:postgresql://:6432/shop, localhost, 6432",
    "postgresql:///shop, localhost, 5432"
  })
  void completesTheServer(String text, String host, int port) {
    DatabaseUrl url = DatabaseUrl.parse(text);
    assertEquals(List.of(new Server(host, port)), url.servers());
    assertEquals("shop", url.database());
    assertEquals("public", url.schema());
  }

  @Test
  void takesTheFirstOfASearchPathAndKeepsTheRest() {
    DatabaseUrl url =
        DatabaseUrl.parse("jdbc:postgresql://db/shop?currentSchema=%22My%20App%22,extensions");
    assertEquals("My App", url.schema());
    assertEquals(
        List.of(new Parameter("currentSchema", "\"My App\",extensions")), url.parameters());
  }

  @Test
  void knowsSeveralServers() {
    DatabaseUrl url = DatabaseUrl.parse("postgresql://one:1,two/shop?targetServerType=primary");
    assertEquals(List.of(new Server("one", 1), new Server("two", 5432)), url.servers());
    assertEquals("one:1,two:5432", url.address());
  }

  @Test
  void takesTheUserForTheDatabaseWhereNoneIsNamed() {
    assertEquals("anna", DatabaseUrl.parse("postgresql://anna@db").database());
  }

  @Test
  void takesCredentialsThatStandBesideTheUrl() {
    DatabaseUrl url =
        DatabaseUrl.parse("jdbc:postgresql://db/shop?user=anna")
            .withCredentials(Optional.empty(), Optional.of("s3cret"));
    assertEquals(Optional.of("anna"), url.user());
    assertEquals(Optional.of("s3cret"), url.password());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/shop?user=anna&password=s3cret&sslpassword=s3cret",
        "postgresql://anna:s3cret@db/shop?sslpassword=s3cret"
      })
  void showsNoPassword(String text) {
    DatabaseUrl url = DatabaseUrl.parse(text);
    assertEquals("postgresql://anna@db:5432/shop", url.toString());
    assertFalse(url.parameters().toString().contains("s3cret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "s3cret",
        "jdbc:mysql://anna:s3cret@db/shop",
        "mysql://anna:s3cret@db/shop",
        "anna:s3cret://db",
        "postgresql://anna:s3cret@db:port/shop",
        "postgresql://anna:s3cret:5432/shop",
        "postgresql://anna:s3cret@db:65536/shop",
        "postgresql://anna:s3cret%zz@db/shop",
        "postgresql://db"
      })
  void refusesWhatItCannotReadWithoutRepeatingIt(String text) {
    UserException refusal = assertThrows(UserException.class, () -> DatabaseUrl.parse(text));
    assertTrue(refusal.getMessage().contains("Write jdbc:postgresql://"), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("s3cret"), refusal.getMessage());
  }

  @Test
  void namesTheOtherKindOfDatabase() {
    UserException refusal =
        assertThrows(UserException.class, () -> DatabaseUrl.parse("jdbc:mysql://db/shop"));
    assertTrue(refusal.getMessage().contains("but of jdbc:mysql:"), refusal.getMessage());
  }
}
