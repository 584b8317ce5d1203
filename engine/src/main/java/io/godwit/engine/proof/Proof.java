package io.godwit.engine.proof;

import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import java.util.List;

/**
 * What was proven of a plan.
 *
 * @param result the catalog after the plan
 * @param withRows the tables that held rows while the plan ran
 * @param withoutRows the tables that the plan touches and no row could be made for, each with the reason
 */
public record Proof(Schema result, List<ObjectName> withRows, List<String> withoutRows) {
  public Proof {
    withRows = List.copyOf(withRows);
    withoutRows = List.copyOf(withoutRows);
  }
}
