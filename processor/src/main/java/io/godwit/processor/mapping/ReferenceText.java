package io.godwit.processor.mapping;

import io.godwit.model.Deferrability;
import io.godwit.model.ReferentialAction;
import io.godwit.processor.draft.ReferenceOptions;
import java.util.Locale;

/** Reads what a user writes of a foreign key as SQL: the actions, and when it is checked. */
final class ReferenceText {

  private final String text;

  private ReferenceText(String text) {
    this.text = text;
  }

  /** The options in a definition, or in what follows one. */
  static ReferenceOptions parse(String sql) {
    ReferenceText text =
        new ReferenceText(String.join(" ", sql.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    return new ReferenceOptions(
        text.action("on delete "),
        text.action("on update "),
        text.has("match full"),
        text.deferrability(),
        !text.has("not valid"));
  }

  private boolean has(String words) {
    return text.contains(words);
  }

  private ReferentialAction action(String event) {
    for (ReferentialAction action : ReferentialAction.values()) {
      if (has(event + action.name().toLowerCase(Locale.ROOT).replace('_', ' '))) {
        return action;
      }
    }
    return ReferentialAction.NO_ACTION;
  }

  private Deferrability deferrability() {
    if (has("initially deferred")) {
      return Deferrability.INITIALLY_DEFERRED;
    }
    return has("deferrable") && !has("not deferrable")
        ? Deferrability.DEFERRABLE
        : Deferrability.NOT_DEFERRABLE;
  }
}
