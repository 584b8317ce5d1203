package io.godwit.processor.mapping;

import io.godwit.processor.draft.Declarer;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.ReservedWords;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import io.godwit.processor.report.Trap;

/** Warns of names that stop Hibernate's own statements. */
final class NameTraps {

  static void check(Report report, String kind, Name physical, Declarer by) {
    if (!physical.quoted() && ReservedWords.contains(physical.text())) {
      report.trap(Trap.RESERVED_WORD, by.element(), Messages.reservedWord(kind, physical.text()));
    }
  }

  private NameTraps() {}
}
