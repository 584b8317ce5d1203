package io.godwit.processor.load;

import io.godwit.processor.naming.Name;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for what surrounds a naming strategy while Hibernate starts: every getter gives another
 * stand-in, down to the one that makes identifiers.
 */
final class Stubs {

  private static final String IDENTIFIER = "org.hibernate.boot.model.naming.Identifier";
  private static final String DATABASE = "org.hibernate.boot.model.relational.Database";
  private static final String DIALECT = "org.hibernate.dialect.Dialect";
  private static final String POSTGRESQL = "org.hibernate.dialect.PostgreSQLDialect";

  private final ClassLoader loader;
  private final Instances instances;

  Stubs(ClassLoader loader) {
    this.loader = loader;
    this.instances = new Instances(loader);
  }

  Object of(Class<?> type) {
    return of(type, Map.of());
  }

  /**
   * @param values what some of the methods return
   */
  Object of(Class<?> type, Map<String, Object> values) {
    return Proxy.newProxyInstance(
        loader,
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          if (values.containsKey(method.getName())) {
            return values.get(method.getName());
          }
          if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, type, method.getName(), arguments);
          }
          if (method.getName().equals("toIdentifier") && arguments[0] instanceof String text) {
            return identifier(Name.implied(text));
          }
          return method.isDefault()
              ? InvocationHandler.invokeDefault(proxy, method, arguments)
              : standIn(method.getReturnType(), arguments);
        });
  }

  Class<?> identifierType() throws ReflectiveOperationException {
    return instances.load(IDENTIFIER);
  }

  Object identifier(Name name) throws ReflectiveOperationException {
    return identifierType()
        .getMethod("toIdentifier", String.class, boolean.class)
        .invoke(null, name.text(), name.quoted());
  }

  Name name(Object identifier) throws ReflectiveOperationException {
    String text = (String) identifierType().getMethod("getText").invoke(identifier);
    boolean quoted = (Boolean) identifierType().getMethod("isQuoted").invoke(identifier);
    return quoted ? new Name(text, true) : Name.implied(text);
  }

  private @Nullable Object standIn(Class<?> type, Object @Nullable [] arguments)
      throws ReflectiveOperationException {
    if (type == boolean.class) {
      return false;
    }
    if (type.getName().equals(DATABASE)) {
      return database();
    }
    if (type.getName().equals(DIALECT)) {
      return instances.of(instances.load(POSTGRESQL));
    }
    if (arguments != null
        && arguments.length == 1
        && arguments[0] instanceof Class<?> asked
        && asked.isInterface()) {
      return of(asked);
    }
    return type.isInterface() ? of(type) : null;
  }

  /** The one class among the interfaces. */
  private Object database() throws ReflectiveOperationException {
    Class<?> options = instances.load("org.hibernate.boot.spi.MetadataBuildingOptions");
    Class<?> environment = instances.load("org.hibernate.engine.jdbc.env.spi.JdbcEnvironment");
    return instances
        .load(DATABASE)
        .getConstructor(options, environment)
        .newInstance(of(options), of(environment));
  }

  private static Object ofObject(
      Object proxy, Class<?> type, String method, Object @Nullable [] arguments) {
    return switch (method) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "a stand-in for " + type.getName();
    };
  }
}
