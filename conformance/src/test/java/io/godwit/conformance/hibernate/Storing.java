package io.godwit.conformance.hibernate;

import io.godwit.conformance.boot.Stored;
import io.godwit.conformance.boot.Stored.Outcome;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stores an instance of each concrete entity, and loads it back. */
final class Storing {

  private final EntityManagerFactory factory;

  /** The classes of which it was found that they want their ids generated. */
  private final Set<Class<?>> generatedIds = new HashSet<>();

  Storing(EntityManagerFactory factory) {
    this.factory = factory;
  }

  List<Stored> all() {
    List<Stored> all = new ArrayList<>();
    factory.getMetamodel().getEntities().stream()
        .filter(it -> it.getJavaType() != null)
        .filter(it -> !Modifier.isAbstract(it.getJavaType().getModifiers()))
        .sorted(Comparator.comparing(EntityType::getName))
        .forEach(it -> all.add(store(it)));
    return all;
  }

  private Stored store(EntityType<?> type) {
    Optional<String> view =
        Members.annotation(type.getJavaType(), "Subselect", "View", "Immutable");
    if (view.isPresent()) {
      return new Stored(type.getName(), Outcome.NOT_TRIED, "it is a @" + view.get());
    }
    int known;
    Stored stored;
    do {
      known = generatedIds.size();
      stored = storeOnce(type);
    } while (generatedIds.size() > known);
    return stored;
  }

  private Stored storeOnce(EntityType<?> type) {
    EntityManager manager = factory.createEntityManager();
    Instances instances = new Instances(manager, generatedIds);
    try {
      manager.getTransaction().begin();
      return store(type, instances, manager);
    } catch (Exception e) {
      return refused(type, instances, e);
    } finally {
      close(manager);
    }
  }

  private static void close(EntityManager manager) {
    try {
      if (manager.getTransaction().isActive()) {
        manager.getTransaction().rollback();
      }
    } finally {
      manager.close();
    }
  }

  private Stored store(EntityType<?> type, Instances instances, EntityManager manager)
      throws ReflectiveOperationException {
    Object instance = instances.of(type);
    manager.flush();
    Object id = factory.getPersistenceUnitUtil().getIdentifier(instance);
    manager.clear();
    Object loaded = manager.find(type.getJavaType(), id);
    if (loaded == null) {
      return new Stored(type.getName(), Outcome.FAILED, "it isn't found by its id " + id);
    }
    List<String> changed = instances.differences(type, instance, loaded);
    return changed.isEmpty()
        ? new Stored(type.getName(), Outcome.CAME_BACK, "")
        : new Stored(type.getName(), Outcome.FAILED, "came back otherwise: " + changed);
  }

  private static Stored refused(EntityType<?> type, Instances instances, Exception e) {
    boolean incomplete = !instances.leftOut().isEmpty();
    Outcome outcome = incomplete ? Outcome.NOT_TRIED : Outcome.FAILED;
    return new Stored(
        type.getName(),
        outcome,
        causes(e) + (incomplete ? "; no value for " + instances.leftOut() : ""));
  }

  private static String causes(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString().replaceAll("\\s*\\n\\s*", "; ");
  }
}
