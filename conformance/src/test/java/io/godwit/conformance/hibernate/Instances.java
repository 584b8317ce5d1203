package io.godwit.conformance.hibernate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.MapAttribute;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.persistence.metamodel.Type;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Instances of entities, with a value in every attribute that one is known for. */
final class Instances {

  private final EntityManager manager;
  private final Set<Class<?>> generatedIds;
  private final Values values = new Values();
  private final Deque<Object> inProgress = new ArrayDeque<>();
  private final List<String> leftOut = new ArrayList<>();

  /**
   * @param generatedIds classes whose ids are generated though no annotation says so, as a mapping
   *     file can; one more is added when it is found
   */
  Instances(EntityManager manager, Set<Class<?>> generatedIds) {
    this.manager = manager;
    this.generatedIds = generatedIds;
  }

  /** The attributes that no value was known for. */
  List<String> leftOut() {
    return leftOut;
  }

  /** An instance that is stored; what it refers to is stored before it. */
  Object of(EntityType<?> type) throws ReflectiveOperationException {
    Object instance = created(concrete(type));
    inProgress.push(instance);
    fill(manager.getMetamodel().entity(instance.getClass()), instance);
    inProgress.pop();
    persist(instance);
    return instance;
  }

  /** An instance with an id is taken for a detached one where ids are generated. */
  private void persist(Object instance) {
    try {
      manager.persist(instance);
    } catch (PersistenceException e) {
      if (manager.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(instance)
          != null) {
        generatedIds.add(instance.getClass());
      }
      throw e;
    }
  }

  /** The type itself, or one of its subclasses. */
  private EntityType<?> concrete(EntityType<?> type) {
    return manager.getMetamodel().getEntities().stream()
        .filter(it -> it.getJavaType() != null)
        .filter(it -> type.getJavaType().isAssignableFrom(it.getJavaType()))
        .filter(it -> !Modifier.isAbstract(it.getJavaType().getModifiers()))
        .min(
            Comparator.comparing((EntityType<?> it) -> it != type)
                .thenComparing(EntityType::getName))
        .orElseThrow(() -> new IllegalStateException("no concrete class of " + type.getName()));
  }

  private static Object created(ManagedType<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getJavaType().getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private void fill(ManagedType<?> type, Object instance) throws ReflectiveOperationException {
    for (Attribute<?, ?> attribute : type.getAttributes()) {
      Optional<Object> value = value(attribute);
      if (value.isPresent()) {
        Members.set(attribute, instance, value.get());
      }
    }
  }

  private Optional<Object> value(Attribute<?, ?> attribute) throws ReflectiveOperationException {
    if (attribute instanceof PluralAttribute<?, ?, ?> plural) {
      return collection(plural);
    }
    SingularAttribute<?, ?> singular = (SingularAttribute<?, ?>) attribute;
    if (singular.isVersion()
        || Members.isGenerated(singular)
        || (singular.isId() && generatedIds.contains(inProgress.peek().getClass()))) {
      return Optional.empty();
    }
    return singular.isAssociation() ? target(singular) : value(singular.getType(), singular);
  }

  private Optional<Object> value(Type<?> type, Attribute<?, ?> attribute)
      throws ReflectiveOperationException {
    if (type instanceof EmbeddableType<?> embeddable && !isMoment(type.getJavaType())) {
      return Optional.of(embedded(embeddable));
    }
    if (type instanceof EntityType<?> entity) {
      return Optional.of(of(entity));
    }
    Optional<Object> value =
        values.of(
            type.getJavaType(),
            attribute instanceof SingularAttribute<?, ?> ? attribute.getJavaMember() : null);
    if (value.isEmpty()) {
      leftOut.add(attribute.getName() + " (" + type.getJavaType().getName() + ")");
    }
    return value;
  }

  /** One whose offset has a column of its own is an embeddable to Hibernate. */
  private static boolean isMoment(Class<?> type) {
    return type.getName().startsWith("java.time.");
  }

  private Object embedded(EmbeddableType<?> type) throws ReflectiveOperationException {
    if (type.getJavaType().isRecord()) {
      return record(type);
    }
    Object instance = created(type);
    fill(type, instance);
    return instance;
  }

  private Object record(EmbeddableType<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getJavaType().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      String name = components[i].getName();
      Optional<? extends Attribute<?, ?>> attribute =
          type.getAttributes().stream().filter(it -> it.getName().equals(name)).findFirst();
      arguments[i] = attribute.isPresent() ? value(attribute.get()).orElse(null) : null;
    }
    Constructor<?> constructor = type.getJavaType().getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(arguments);
  }

  /** A cycle of references ends at the instance that it began with, where one must be given. */
  private Optional<Object> target(SingularAttribute<?, ?> attribute)
      throws ReflectiveOperationException {
    if (Members.isInverse(attribute) || !(attribute.getType() instanceof EntityType<?> type)) {
      return Optional.empty();
    }
    Optional<Object> begun =
        inProgress.stream().filter(it -> type.getJavaType().isInstance(it)).findFirst();
    if (begun.isEmpty()) {
      return Optional.of(of(type));
    }
    return attribute.isOptional() && !attribute.isId() ? Optional.empty() : begun;
  }

  /** With one element. */
  private Optional<Object> collection(PluralAttribute<?, ?, ?> attribute)
      throws ReflectiveOperationException {
    Class<?> type = attribute.getJavaType();
    if (Members.isInverse(attribute) || type.isArray() || begins(attribute.getElementType())) {
      return Optional.empty();
    }
    if (attribute instanceof MapAttribute<?, ?, ?> map) {
      return map(map);
    }
    Optional<Object> element = value(attribute.getElementType(), attribute);
    if (element.isEmpty()) {
      return Optional.empty();
    }
    if (SortedSet.class.isAssignableFrom(type)) {
      return Optional.of(new TreeSet<>(List.of(element.get())));
    }
    return Optional.of(
        type == Set.class
            ? new java.util.HashSet<>(List.of(element.get()))
            : new ArrayList<>(List.of(element.get())));
  }

  private Optional<Object> map(MapAttribute<?, ?, ?> attribute)
      throws ReflectiveOperationException {
    if (Members.has(attribute, "MapKey") || begins(attribute.getKeyType())) {
      return Optional.empty();
    }
    Optional<Object> key = value(attribute.getKeyType(), attribute);
    Optional<Object> element = value(attribute.getElementType(), attribute);
    if (key.isEmpty() || element.isEmpty()) {
      return Optional.empty();
    }
    Map<Object, Object> map =
        SortedMap.class.isAssignableFrom(attribute.getJavaType())
            ? new TreeMap<>()
            : new java.util.HashMap<>();
    map.put(key.get(), element.get());
    return Optional.of(map);
  }

  /** Whether an element would be the beginning of a cycle. */
  private boolean begins(Type<?> element) {
    return element instanceof EntityType<?>
        && inProgress.stream().anyMatch(it -> element.getJavaType().isInstance(it));
  }

  /** The attributes whose values aren't what they were. */
  List<String> differences(EntityType<?> type, Object stored, Object loaded)
      throws ReflectiveOperationException {
    List<String> differences = new ArrayList<>();
    for (Attribute<?, ?> attribute :
        manager.getMetamodel().entity(stored.getClass()).getAttributes()) {
      if (attribute instanceof SingularAttribute<?, ?> singular && !singular.isVersion()) {
        Object before = Members.get(singular, stored);
        Object after = Members.get(singular, loaded);
        if (Members.isWritten(singular)
            && Values.isComparable(before)
            && !Values.same(before, after)) {
          differences.add(singular.getName() + " was " + before + ", is " + after);
        }
      }
    }
    return differences;
  }
}
