package io.godwit.engine.plan;

import io.godwit.model.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** Sequence options as SQL: only what differs from PostgreSQL's defaults. */
final class SequenceSql {

  /** For CREATE SEQUENCE: {@code AS integer INCREMENT BY 50}. */
  static String options(SequenceOptions options) {
    List<String> words = new ArrayList<>();
    if (!options.type().equals("bigint")) {
      words.add("AS " + options.type());
    }
    words.addAll(identityOptions(options));
    return String.join(" ", words);
  }

  /** For {@code AS IDENTITY}, where the column has the type. */
  static List<String> identityOptions(SequenceOptions options) {
    SequenceOptions plain = plain(options);
    List<String> words = new ArrayList<>();
    if (options.start() != (options.increment() > 0 ? options.min() : options.max())) {
      words.add("START WITH " + options.start());
    }
    if (options.increment() != 1) {
      words.add("INCREMENT BY " + options.increment());
    }
    if (options.min() != plain.min()) {
      words.add("MINVALUE " + options.min());
    }
    if (options.max() != plain.max()) {
      words.add("MAXVALUE " + options.max());
    }
    if (options.cache() != 1) {
      words.add("CACHE " + options.cache());
    }
    if (options.cycle()) {
      words.add("CYCLE");
    }
    return words;
  }

  /** What ALTER must say to make one of the other, each with this word before it. */
  static List<String> changes(SequenceOptions from, SequenceOptions to, String before) {
    List<String> words = new ArrayList<>();
    if (from.increment() != to.increment()) {
      words.add(before + "INCREMENT BY " + to.increment());
    }
    if (from.min() != to.min()) {
      words.add(before + "MINVALUE " + to.min());
    }
    if (from.max() != to.max()) {
      words.add(before + "MAXVALUE " + to.max());
    }
    if (from.start() != to.start()) {
      words.add(before + "START WITH " + to.start());
    }
    if (from.cache() != to.cache()) {
      words.add(before + "CACHE " + to.cache());
    }
    if (from.cycle() != to.cycle()) {
      words.add(before + (to.cycle() ? "CYCLE" : "NO CYCLE"));
    }
    return words;
  }

  /**
   * The options after the type has changed and nothing else: a bound that was the type's follows.
   */
  static SequenceOptions retyped(SequenceOptions options, String type) {
    SequenceOptions before = plain(options);
    SequenceOptions after =
        SequenceOptions.of(type, options.increment() > 0 ? 1 : -1, options.increment());
    return new SequenceOptions(
        type,
        options.start(),
        options.increment(),
        options.min() == before.min() ? after.min() : options.min(),
        options.max() == before.max() ? after.max() : options.max(),
        options.cache(),
        options.cycle());
  }

  private static SequenceOptions plain(SequenceOptions options) {
    return SequenceOptions.of(
        options.type(), options.increment() > 0 ? 1 : -1, options.increment());
  }

  private SequenceSql() {}
}
