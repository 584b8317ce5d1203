package io.godwit.processor.naming;

/** How the names of a mapping become the names of a database. */
public interface Naming {

  /** What becomes of every name of a table, column, sequence or schema, written or implied. */
  Name physical(Name logical);

  /** The table of an association that has none of its own. */
  Name joinTable(Name ownerTable, Name targetTable, String attribute);

  /** What Jakarta Persistence says, and Hibernate does by itself. */
  static Naming jpa() {
    return new JpaNaming();
  }

  /**
   * Spring Boot's snake case.
   *
   * @param fromHibernate7 the rule of Spring Boot 4, which also parts digits and leaves quoted
   *     names alone
   */
  static Naming spring(boolean fromHibernate7) {
    return new SpringNaming(fromHibernate7);
  }
}
