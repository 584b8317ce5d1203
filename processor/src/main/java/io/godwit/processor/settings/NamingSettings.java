package io.godwit.processor.settings;

import io.godwit.processor.naming.ImplicitNaming;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.Naming;
import io.godwit.processor.naming.PhysicalNaming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How settings change the names of a mapping. */
public final class NamingSettings {

  private static final String HIBERNATE = "org.hibernate.boot.model.naming.";

  private final HibernateSettings settings;
  private final boolean fromHibernate7;

  public NamingSettings(HibernateSettings settings, boolean fromHibernate7) {
    this.settings = settings;
    this.fromHibernate7 = fromHibernate7;
  }

  /** The naming with the strategies that come with Hibernate and Spring Boot. */
  public Naming applied(Naming otherwise) {
    Naming naming = otherwise;
    Optional<PhysicalNaming> physical = settings.physicalNaming().flatMap(this::physical);
    if (physical.isPresent()) {
      naming = naming.withPhysical(physical.get());
    }
    Optional<ImplicitNaming> implied = settings.implicitNaming().flatMap(this::implied);
    return implied.isPresent() ? naming.withImplied(implied.get()) : naming;
  }

  /** The same with every name quoted, if that is wanted. */
  public Naming quoted(Naming naming) {
    if (!settings.globallyQuoted()) {
      return naming;
    }
    PhysicalNaming physical = naming.physical();
    return naming.withPhysical(
        (kind, logical) -> physical.name(kind, new Name(logical.text(), true)));
  }

  /** The strategies that are the user's own. */
  public List<String> others() {
    List<String> others = new ArrayList<>();
    settings.physicalNaming().filter(it -> physical(it).isEmpty()).ifPresent(others::add);
    settings.implicitNaming().filter(it -> implied(it).isEmpty()).ifPresent(others::add);
    return others;
  }

  private Optional<PhysicalNaming> physical(String strategy) {
    return switch (strategy) {
      case HIBERNATE + "PhysicalNamingStrategyStandardImpl" ->
          Optional.of(Naming.jpa(fromHibernate7).physical());
      case HIBERNATE + "CamelCaseToUnderscoresNamingStrategy",
          HIBERNATE + "PhysicalNamingStrategySnakeCaseImpl" ->
          Optional.of(Naming.spring(fromHibernate7).physical());
      default -> Optional.empty();
    };
  }

  private Optional<ImplicitNaming> implied(String strategy) {
    return switch (strategy) {
      case "default", "jpa", HIBERNATE + "ImplicitNamingStrategyJpaCompliantImpl" ->
          Optional.of(Naming.jpa(fromHibernate7).implied());
      case "legacy-jpa", HIBERNATE + "ImplicitNamingStrategyLegacyJpaImpl" ->
          Optional.of(ImplicitNaming.legacyJpa());
      case "legacy-hbm", HIBERNATE + "ImplicitNamingStrategyLegacyHbmImpl" ->
          Optional.of(ImplicitNaming.legacyHbm());
      case "component-path", HIBERNATE + "ImplicitNamingStrategyComponentPathImpl" ->
          Optional.of(ImplicitNaming.componentPath());
      case "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy",
          "org.springframework.boot.hibernate.SpringImplicitNamingStrategy" ->
          Optional.of(Naming.spring(fromHibernate7).implied());
      default -> Optional.empty();
    };
  }
}
