package io.godwit.engine.migration;

import io.godwit.engine.plan.Phase;
import io.godwit.model.Fingerprint;
import io.godwit.model.ObjectId;
import io.godwit.model.RecordJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the lines {@code -- godwit:<key> <value>} at a file's top. */
final class HeaderReader {

  static final String MARK = "-- godwit:";
  static final String LEAVES_KEY = "leaves";
  static final String LAST_KEY = "body";

  /**
   * A header, and what follows it.
   *
   * @param body everything below the header's last line
   */
  record Read(Header header, String body) {}

  private final Map<String, String> values = new HashMap<>();
  private final List<String> leaves = new ArrayList<>();
  private final List<String> approvals = new ArrayList<>();

  /** Empty where the text has no header of Godwit's, or not a whole one. */
  static Optional<Read> read(String text) {
    return new HeaderReader().header(text.replace("\r\n", "\n"));
  }

  private Optional<Read> header(String text) {
    int start = 0;
    while (text.startsWith("--", start) && !values.containsKey(LAST_KEY)) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return Optional.empty();
      }
      line(text.substring(start, end));
      start = end + 1;
    }
    String body = text.substring(start);
    return header().map(it -> new Read(it, body));
  }

  private void line(String line) {
    if (!line.startsWith(MARK)) {
      return;
    }
    String[] keyAndValue = line.substring(MARK.length()).strip().split(" ", 2);
    String value = keyAndValue.length == 2 ? keyAndValue[1].strip() : "";
    if (keyAndValue[0].equals("approval")) {
      approvals.add(value.split(" ", 2)[0]);
    } else if (keyAndValue[0].equals(LEAVES_KEY)) {
      leaves.add(value);
    } else {
      values.put(keyAndValue[0], value);
    }
  }

  private Optional<Header> header() {
    try {
      String[] part = value("part").split("/", 2);
      return Optional.of(
          new Header(
              value("version"),
              new Fingerprint(value("model")),
              new Fingerprint(value("from")),
              new Fingerprint(value("to")),
              Integer.parseInt(part[0]),
              Integer.parseInt(part[part.length - 1]),
              Phase.valueOf(value("phase").toUpperCase(Locale.ROOT)),
              value("transaction").equals("yes"),
              leaves.stream().map(it -> RecordJson.read(it, ObjectId.class)).toList(),
              approvals,
              new Checksum(value(LAST_KEY))));
    } catch (IllegalArgumentException e) {
      // A damaged header is none: the file then counts as written by hand.
      return Optional.empty();
    }
  }

  private String value(String key) {
    return Optional.ofNullable(values.get(key))
        .orElseThrow(() -> new IllegalArgumentException("no " + key));
  }
}
