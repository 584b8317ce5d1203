package io.godwit.engine.approval;

import io.godwit.engine.plan.HazardId;
import io.godwit.model.Fingerprint;
import io.godwit.model.ObjectId;
import io.godwit.model.Origin;
import io.godwit.model.RecordJson;
import java.util.Optional;

/**
 * A change that takes data away, or that fails where there is data. The build fails until somebody
 * approves it.
 *
 * @param id what the approval names: short, and another one for another object, another before,
 *     another after, another migration
 * @param hazard the page that explains it
 * @param object what is changed
 * @param origin the entity that declares the object, or its table, or else the migration that made
 *     it
 * @param migration the version of the migration that makes the change, where somebody wrote that by
 *     hand; empty for a change that is still to be generated
 * @param what a sentence that names the object
 * @param loss a sentence that says what is lost
 * @param before the object before, as SQL would write it
 * @param after the object afterwards; empty where it is gone
 */
public record DestructiveChange(
    String id,
    HazardId hazard,
    ObjectId object,
    Optional<Origin> origin,
    Optional<String> migration,
    String what,
    String loss,
    String before,
    String after) {

  private static final int ID_LENGTH = 10;

  static DestructiveChange of(Loss loss, Optional<Origin> origin, Optional<String> migration) {
    String identity =
        String.join(
            "\n",
            loss.hazard().code(),
            RecordJson.line(loss.object()),
            loss.before().exact(),
            loss.after().exact(),
            migration.orElse(""));
    return new DestructiveChange(
        Fingerprint.of(identity).value().substring(0, ID_LENGTH),
        loss.hazard(),
        loss.object(),
        origin,
        migration,
        loss.what(),
        loss.loss(),
        loss.before().text(),
        loss.after().text());
  }
}
