package io.godwit.model;

/**
 * Whose rules the entities were read by: there isn't one Hibernate.
 *
 * @param provider {@code hibernate} or {@code eclipselink}
 * @param version of the provider, as {@code 7.2}
 * @param naming {@code jpa}, or {@code spring} for Spring Boot's snake case
 */
public record Profile(String provider, String version, String naming) {}
