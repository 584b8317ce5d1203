package io.godwit.engine.sql;

/**
 * A piece of an SQL expression in the spelling of PostgreSQL's catalog, which writes keywords in
 * upper case, names as {@code quote_identifier} does, and every cast with {@code ::}.
 *
 * @param text as it stands in the SQL
 * @param value a name or a string without its quotes; else the text
 */
record SqlToken(Role role, String text, String value) {

  /** What the piece is. */
  enum Role {
    /** The name of a column, as far as can be told. */
    COLUMN,
    /** The name of a type, or of the schema that it is in. */
    TYPE,
    /** The name of a function, or of the schema that it is in. */
    FUNCTION,
    STRING,
    /** Keywords, numbers, operators, space. */
    OTHER
  }

  SqlToken as(Role newRole) {
    return new SqlToken(newRole, text, value);
  }

  boolean isName() {
    return role == Role.COLUMN || role == Role.TYPE || role == Role.FUNCTION;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
