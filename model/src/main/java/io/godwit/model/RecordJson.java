package io.godwit.model;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The JSON form of any public record of strings, numbers, enums, lists, optionals and such records.
 * Same value, same bytes.
 */
public final class RecordJson {

  private static final RecordCodec CODEC = new RecordCodec();

  /** Indented, for a file that people read and merge; ends with a line break. */
  public static String text(Record value) {
    return write(value, FormattingStyle.PRETTY) + "\n";
  }

  /** Without a line break. */
  public static String line(Record value) {
    return write(value, FormattingStyle.COMPACT);
  }

  /**
   * @throws IllegalArgumentException if the text isn't JSON, or not of that form; the message says
   *     where
   */
  public static <T extends Record> T read(String json, Class<T> type) {
    try {
      return CODEC.read(new StringReader(json), type);
    } catch (IOException | JsonParseException | IllegalStateException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static String write(Record value, FormattingStyle style) {
    StringWriter text = new StringWriter();
    try {
      CODEC.write(value, style, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private RecordJson() {}
}
