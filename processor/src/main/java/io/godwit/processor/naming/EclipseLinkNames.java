package io.godwit.processor.naming;

/**
 * EclipseLink's names: upper-case to itself, which PostgreSQL folds like any other. A reference to
 * a key of several columns takes over their names.
 */
final class EclipseLinkNames extends JpaNames {

  @Override
  public Name joinColumn(Reference reference) {
    return reference.composite() ? reference.column() : super.joinColumn(reference);
  }
}
