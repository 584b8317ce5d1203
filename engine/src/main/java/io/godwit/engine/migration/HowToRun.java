package io.godwit.engine.migration;

import io.godwit.engine.plan.Batch;
import io.godwit.engine.plan.Hazard;
import io.godwit.engine.plan.HazardId;
import io.godwit.engine.plan.Phase;
import java.util.ArrayList;
import java.util.List;

/** When and how a batch is to be run, in sentences for people. */
final class HowToRun {

  private static final String WITH_THE_RELEASE =
      "Run it together with the new code: neither the old nor the new works with the other's names.";

  static List<String> of(Batch batch) {
    List<String> sentences = new ArrayList<>();
    sentences.add(renames(batch) ? WITH_THE_RELEASE : when(batch.phase()));
    if (!batch.transactional()) {
      sentences.add("It runs outside of a transaction, so it stands alone.");
      batch.statements().forEach(it -> sentences.addAll(RecoveryHint.of(it.sql())));
    }
    return sentences;
  }

  private static boolean renames(Batch batch) {
    return batch.statements().stream()
        .flatMap(it -> it.hazards().stream())
        .map(Hazard::id)
        .anyMatch(it -> it == HazardId.COLUMN_RENAMED || it == HazardId.TABLE_RENAMED);
  }

  private static String when(Phase phase) {
    return switch (phase) {
      case EXPAND -> "Run it before the new code is out: the old code doesn't notice.";
      case BACKFILL -> "Run it before the new code is out: it makes the rows fit.";
      case CONTRACT -> "Run it when the new code is out everywhere: the old code would break.";
    };
  }

  private HowToRun() {}
}
