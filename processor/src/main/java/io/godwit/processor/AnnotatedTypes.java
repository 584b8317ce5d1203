package io.godwit.processor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The annotations by which Godwit finds what it has to read. */
final class AnnotatedTypes {

  static final Set<String> ANNOTATIONS =
      new TreeSet<>(
          List.of(
              "jakarta.persistence.Converter",
              "jakarta.persistence.Embeddable",
              "jakarta.persistence.Entity",
              "jakarta.persistence.MappedSuperclass",
              "io.godwit.annotations.ExternalSource"));

  private AnnotatedTypes() {}
}
