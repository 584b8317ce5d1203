package io.godwit.processor.ask;

import java.util.List;

/**
 * What a column can hold.
 *
 * @param texts the values without quotes
 * @param orNull whether null is one of the values
 */
public record Values(List<String> texts, boolean orNull) {

  public Values {
    texts = List.copyOf(texts);
  }
}
