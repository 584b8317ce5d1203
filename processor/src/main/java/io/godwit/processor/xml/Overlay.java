package io.godwit.processor.xml;

import io.godwit.processor.read.Annotation;
import java.util.List;
import java.util.Map;

/** How what a mapping file says and what the source says become one. */
interface Overlay {

  /** A repeatable annotation by its container. */
  Map<String, String> CONTAINED =
      Map.of(
          "jakarta.persistence.AttributeOverrides", "jakarta.persistence.AttributeOverride",
          "jakarta.persistence.AssociationOverrides", "jakarta.persistence.AssociationOverride",
          "jakarta.persistence.Converts", "jakarta.persistence.Convert",
          "jakarta.persistence.JoinColumns", "jakarta.persistence.JoinColumn",
          "jakarta.persistence.MapKeyJoinColumns", "jakarta.persistence.MapKeyJoinColumn",
          "jakarta.persistence.PrimaryKeyJoinColumns", "jakarta.persistence.PrimaryKeyJoinColumn",
          "jakarta.persistence.SecondaryTables", "jakarta.persistence.SecondaryTable");

  /**
   * The annotations of a class.
   *
   * @param own in the source
   * @param said by the file
   * @param complete whether the source's don't count
   */
  List<Annotation> ofClass(List<Annotation> own, List<Annotation> said, boolean complete);

  /** The annotations of an attribute that the file mentions. */
  List<Annotation> ofMember(List<Annotation> own, List<Annotation> said, boolean complete);

  /** The annotations of an attribute that isn't mentioned where the source's don't count. */
  List<Annotation> ofUnmentioned(List<Annotation> own);
}
