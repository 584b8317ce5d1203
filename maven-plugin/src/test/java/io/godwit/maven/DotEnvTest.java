package io.godwit.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DotEnvTest {

  @Test
  void linesAreReadAsOtherToolsReadThem() {
    assertEquals(
        Map.of(
            "PLAIN", "postgresql://app@localhost/app?schema=public",
            "SPACED", "a b",
            "COMMENTED", "a#b",
            "DOUBLE", "a \"b\" # c\nd",
            "SINGLE", "a\\n # b",
            "EXPORTED", "yes",
            "EMPTY", ""),
        DotEnv.parse(
            """
            # DATABASE_URL=not this
            PLAIN=postgresql://app@localhost/app?schema=public
              SPACED =  a b\s\s
            COMMENTED=a#b # comment
            DOUBLE="a \\"b\\" # c\\nd" # comment
            SINGLE='a\\n # b'
            export EXPORTED=yes
            EMPTY=
            not a line
            """));
  }
}
