package io.godwit.processor.xml;

import io.godwit.processor.read.Annotation;
import java.util.ArrayList;
import java.util.List;

/**
 * From Hibernate 7 on: what the file says of an annotation's members holds, and what it leaves out
 * stays as the source has it. Lists of repeatable annotations are replaced whole.
 */
final class MergingOverlay implements Overlay {

  private static final String CONVERT = "jakarta.persistence.Convert";

  @Override
  public List<Annotation> ofClass(List<Annotation> own, List<Annotation> said, boolean complete) {
    return merged(complete ? List.of() : own, said);
  }

  @Override
  public List<Annotation> ofMember(List<Annotation> own, List<Annotation> said, boolean complete) {
    return merged(complete ? List.of() : own, said);
  }

  @Override
  public List<Annotation> ofUnmentioned(List<Annotation> own) {
    return List.of();
  }

  private static List<Annotation> merged(List<Annotation> own, List<Annotation> said) {
    List<Annotation> result = new ArrayList<>(own);
    for (Annotation each : said) {
      String contained = CONTAINED.get(each.type());
      if (contained != null || each.type().equals(CONVERT)) {
        result.removeIf(it -> it.type().equals(each.type()) || it.type().equals(contained));
        result.add(each);
      } else {
        put(result, each);
      }
    }
    return result;
  }

  private static void put(List<Annotation> result, Annotation said) {
    for (int i = 0; i < result.size(); i++) {
      if (result.get(i).type().equals(said.type())) {
        result.set(i, result.get(i).overriddenBy(said));
        return;
      }
    }
    result.add(said);
  }
}
