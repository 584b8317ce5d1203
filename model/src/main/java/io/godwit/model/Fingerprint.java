package io.godwit.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A short name for a schema's content: equal for equal databases, whoever declared them and in
 * whatever order their columns stand.
 *
 * @param value 32 hexadecimal digits, the first half of a SHA-256
 */
public record Fingerprint(String value) {

  /**
   * Of what a model declares, and of what it leaves open: the answers aren't known when it is
   * compiled, so they are no part of it.
   */
  public static Fingerprint of(Model model) {
    Fingerprint schema = of(model.schema());
    if (model.questions().isEmpty()) {
      return schema;
    }
    StringBuilder text = new StringBuilder(schema.value());
    for (Question question : model.questions()) {
      text.append('\n').append(question.about()).append(' ').append(question.className());
    }
    return of(text.toString());
  }

  public static Fingerprint of(Schema schema) {
    Schema content =
        new Schema(
            schema.namespaces(),
            schema.enumTypes(),
            schema.sequences(),
            schema.tables().stream().map(Fingerprint::inNameOrder).toList(),
            List.of(),
            List.of());
    return of(ModelJson.write(content));
  }

  public static Fingerprint of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Fingerprint of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Fingerprint(HexFormat.of().formatHex(digest, 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static Table inNameOrder(Table table) {
    return new Table(
        table.name(),
        table.columns().stream().sorted(Comparator.comparing(Column::name)).toList(),
        table.primaryKey(),
        table.uniques(),
        table.foreignKeys(),
        table.checks(),
        table.indexes(),
        table.comment());
  }

  @Override
  public String toString() {
    return value;
  }
}
