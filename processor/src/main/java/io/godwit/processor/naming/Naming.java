package io.godwit.processor.naming;

/**
 * How the names of a mapping become the names of a database: first a name for what has none, then
 * the name that the database knows.
 *
 * @param implied names for what nobody named
 * @param physical what becomes of every name, written or implied
 * @param known whether these are the names that the database will have; else they only tell things
 *     apart
 */
public record Naming(ImplicitNaming implied, PhysicalNaming physical, boolean known) {

  /** Names that tell things apart, where nobody knows yet how they will be called. */
  public static Naming unknown() {
    return new Naming(new PathNames(), PhysicalNaming.AS_WRITTEN, false);
  }

  /** What Jakarta Persistence says, and Hibernate does by itself. */
  public static Naming jpa(boolean fromHibernate7) {
    return new Naming(
        new JpaNames(),
        fromHibernate7 ? PhysicalNaming.AS_WRITTEN : PhysicalNaming.DOLLAR_QUOTED,
        true);
  }

  /** EclipseLink's. */
  public static Naming eclipseLink() {
    return new Naming(new EclipseLinkNames(), PhysicalNaming.AS_WRITTEN, true);
  }

  /**
   * Spring Boot's snake case.
   *
   * @param fromHibernate7 the rule of Spring Boot 4, which also parts digits and leaves quoted
   *     names alone
   */
  public static Naming spring(boolean fromHibernate7) {
    return new Naming(new SpringNames(), new SnakeCase(fromHibernate7), true);
  }

  public Naming withImplied(ImplicitNaming other) {
    return new Naming(other, physical, known);
  }

  public Naming withPhysical(PhysicalNaming other) {
    return new Naming(implied, other, known);
  }

  public Name table(Name logical) {
    return physical.name(PhysicalNaming.Kind.TABLE, logical);
  }

  public Name column(Name logical) {
    return physical.name(PhysicalNaming.Kind.COLUMN, logical);
  }

  public Name sequence(Name logical) {
    return physical.name(PhysicalNaming.Kind.SEQUENCE, logical);
  }

  public Name schema(Name logical) {
    return physical.name(PhysicalNaming.Kind.SCHEMA, logical);
  }

  /** The name of a native type that Godwit makes; Hibernate's own go without a strategy. */
  public Name type(Name logical) {
    return physical.name(PhysicalNaming.Kind.TABLE, logical);
  }
}
