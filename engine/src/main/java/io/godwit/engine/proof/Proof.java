package io.godwit.engine.proof;

import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import java.util.List;

/**
 * What was proven of a plan.
 *
 * @param result the catalog after the plan
 * @param withRows the tables that held rows while the plan ran
 * @param withoutRows the tables that the plan touches and no row could be made for, each with the
 *     reason
 * @param pristine whether the database is as a deployment to empty tables would leave it: the
 *     proof's own rows could all be taken out again
 */
public record Proof(
    Schema result, List<ObjectName> withRows, List<String> withoutRows, boolean pristine) {
  public Proof {
    withRows = List.copyOf(withRows);
    withoutRows = List.copyOf(withoutRows);
  }
}
