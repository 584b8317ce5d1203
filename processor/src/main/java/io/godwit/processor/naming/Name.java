package io.godwit.processor.naming;

/**
 * A name as a mapping gives it, before PostgreSQL has folded it.
 *
 * @param quoted whether its case is kept
 */
public record Name(String text, boolean quoted) {

  /** A name that the user wrote, which may be in backticks or double quotes. */
  public static Name written(String text) {
    int last = text.length() - 1;
    if (last > 0 && text.charAt(0) == text.charAt(last)) {
      if (text.charAt(0) == '`' || text.charAt(0) == '"') {
        return new Name(text.substring(1, last), true);
      }
    }
    return new Name(text, needsQuotes(text));
  }

  /** A name that follows from another's text. */
  public static Name implied(String text) {
    return new Name(text, needsQuotes(text));
  }

  /** Two names and an underscore between; quoted if one of them is. */
  public Name with(String separator, Name other) {
    return new Name(text + separator + other.text, quoted || other.quoted);
  }

  public Name with(String suffix) {
    return new Name(text + suffix, quoted);
  }

  /** As PostgreSQL's catalog has it: folded to lower case, unless quoted. */
  public String catalog() {
    if (quoted) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.setCharAt(i, (char) (c + 32));
      }
    }
    return folded.toString();
  }

  @Override
  public String toString() {
    return text;
  }

  /** What Hibernate quotes by itself: a name that no SQL parser takes for one. */
  private static boolean needsQuotes(String text) {
    return !text.isEmpty()
        && (Character.isDigit(text.charAt(0)) || text.indexOf(' ') >= 0 || text.indexOf('.') >= 0);
  }
}
