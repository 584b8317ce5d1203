package io.godwit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.processor.naming.PostgresNames;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of constraints that nobody named. */
class PostgresNamesTest {

  private final PostgresNames names = new PostgresNames();

  @Test
  void say_the_table_the_columns_and_the_kind() {
    assertEquals("course_a_b_key", names.choose("", "course", List.of("a", "b"), "key"));
    assertEquals("course_pkey", names.choose("", "course", List.of(), "pkey"));
  }

  @Test
  void are_numbered_where_they_are_taken() {
    names.take("", "course_a_key");

    assertEquals("course_a_key1", names.choose("", "course", List.of("a"), "key"));
    assertEquals("course_a_key2", names.choose("", "course", List.of("a"), "key"));
    assertEquals("course_a_key", names.choose("other", "course", List.of("a"), "key"));
  }

  @Test
  void are_cut_to_63_bytes_between_characters() {
    String name = names.choose("", "é".repeat(40), List.of("b".repeat(40)), "fkey");

    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= PostgresNames.LONGEST, name);
    assertTrue(name.endsWith("_fkey") && !name.contains("\uFFFD"), name);
  }
}
