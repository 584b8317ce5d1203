package io.godwit.model;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The JSON form of models and schemas. Same value, same bytes. */
public final class ModelJson {

  /** A column, a key and who declares what stand on one line each: below model, schema, table. */
  private static final RecordCodec CODEC = new RecordCodec(4);

  public static String write(Model model) {
    return text(model, FormattingStyle.PRETTY);
  }

  /** One line: schemas are cached and fingerprinted, not read by people. */
  public static String write(Schema schema) {
    return text(schema, FormattingStyle.COMPACT);
  }

  /**
   * @throws ModelFormatException if the text isn't a model, or one of another format version
   */
  public static Model readModel(String json) {
    Model model = parse(json, Model.class);
    if (model.formatVersion() != Model.FORMAT_VERSION) {
      throw new ModelFormatException(
          "its formatVersion is "
              + model.formatVersion()
              + " and this Godwit reads "
              + Model.FORMAT_VERSION
              + ". Use the same version of godwit-processor and godwit-maven-plugin.");
    }
    return model;
  }

  /**
   * @throws ModelFormatException if the text isn't a schema
   */
  public static Schema readSchema(String json) {
    return parse(json, Schema.class);
  }

  private static String text(Record value, FormattingStyle style) {
    Text text = new Text();
    try {
      CODEC.write(value, style, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.content.append('\n').toString();
  }

  private static <T extends Record> T parse(String json, Class<T> type) {
    try {
      return CODEC.read(new StringReader(json), type);
    } catch (IOException | JsonParseException | IllegalStateException e) {
      throw new ModelFormatException("it isn't one of Godwit's JSON files: " + e.getMessage(), e);
    }
  }

  /** A {@code StringWriter} without its locks: a model is written in many small pieces. */
  private static final class Text extends Writer {

    private final StringBuilder content = new StringBuilder(8192);

    @Override
    public void write(int character) {
      content.append((char) character);
    }

    @Override
    public void write(String text) {
      content.append(text);
    }

    @Override
    public void write(String text, int offset, int length) {
      content.append(text, offset, offset + length);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
      content.append(characters, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private ModelJson() {}
}
