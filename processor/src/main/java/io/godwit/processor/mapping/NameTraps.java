package io.godwit.processor.mapping;

import io.godwit.processor.draft.Declarer;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.ReservedWords;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Trap;

/** Warns of names that stop Hibernate's own statements. */
final class NameTraps {

  static void check(Mapping mapping, String kind, Name physical, Declarer by) {
    if (mapping.naming().known() && !physical.quoted() && ReservedWords.contains(physical.text())) {
      mapping
          .report()
          .trap(Trap.RESERVED_WORD, by.element(), Messages.reservedWord(kind, physical.text()));
    }
  }

  private NameTraps() {}
}
