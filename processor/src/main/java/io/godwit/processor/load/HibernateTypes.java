package io.godwit.processor.load;

import io.godwit.processor.ask.StoredType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What classes of Hibernate's type system store; Hibernate is the one that they run with. */
final class HibernateTypes {

  private static final String JDBC_TYPE = "org.hibernate.type.descriptor.jdbc.JdbcType";
  private static final String JAVA_TYPE = "org.hibernate.type.descriptor.java.JavaType";
  private static final String USER_TYPE = "org.hibernate.usertype.UserType";
  private static final String PARAMETERIZED = "org.hibernate.usertype.ParameterizedType";
  private static final String DIALECT = "org.hibernate.dialect.Dialect";
  private static final int FLOAT = 6;
  private static final int REAL = 7;
  private static final int DIGITS_OF_REAL = 24;

  private final ClassLoader loader;
  private final Instances instances;
  private @Nullable Object knownDialect;

  HibernateTypes(ClassLoader loader) {
    this.loader = loader;
    this.instances = new Instances(loader);
  }

  StoredType stored(String typeClass, Map<String, String> parameters)
      throws ReflectiveOperationException {
    Class<?> type = instances.load(typeClass);
    Object instance = instances.of(type);
    if (is(USER_TYPE, instance)) {
      return ofUserType(instance, parameters);
    }
    if (is(JDBC_TYPE, instance)) {
      return new StoredType(
          code(instance), "", Optional.empty(), Optional.empty(), Optional.empty());
    }
    if (is(JAVA_TYPE, instance)) {
      return ofJavaType(instance);
    }
    throw new UnfitClassException("it is neither a UserType nor a JdbcType nor a JavaType");
  }

  private StoredType ofUserType(Object userType, Map<String, String> parameters)
      throws ReflectiveOperationException {
    if (is(PARAMETERIZED, userType)) {
      Properties properties = new Properties();
      properties.putAll(parameters);
      hibernates(PARAMETERIZED)
          .getMethod("setParameterValues", Properties.class)
          .invoke(userType, properties);
    }
    int code = (Integer) hibernates(USER_TYPE).getMethod("getSqlType").invoke(userType);
    return sized(USER_TYPE, userType, code, "");
  }

  private StoredType ofJavaType(Object javaType) throws ReflectiveOperationException {
    Class<?> indicators = hibernates("org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators");
    Object recommended =
        hibernates(JAVA_TYPE)
            .getMethod("getRecommendedJdbcType", indicators)
            .invoke(
                javaType, Proxy.newProxyInstance(loader, new Class<?>[] {indicators}, defaults()));
    Class<?> javaClass =
        (Class<?>) hibernates(JAVA_TYPE).getMethod("getJavaTypeClass").invoke(javaType);
    return sized(JAVA_TYPE, javaType, code(recommended), javaClass.getName());
  }

  /** Hibernate's own defaults for a column of which nothing else is said. */
  private InvocationHandler defaults() throws ReflectiveOperationException {
    Object configuration = instances.of(hibernates("org.hibernate.type.spi.TypeConfiguration"));
    Object dialect = dialect();
    return (proxy, method, arguments) -> {
      if (method.getName().equals("getTypeConfiguration")) {
        return configuration;
      }
      if (method.getName().equals("getDialect")) {
        return dialect;
      }
      return method.isDefault()
          ? InvocationHandler.invokeDefault(proxy, method, arguments)
          : nothing(method.getReturnType());
    };
  }

  private static @Nullable Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? (Object) 0 : null;
  }

  private StoredType sized(String kind, Object type, int code, String javaClass)
      throws ReflectiveOperationException {
    int precision = size(kind, type, "getDefaultSqlPrecision");
    return new StoredType(
        code == FLOAT && precision <= DIGITS_OF_REAL ? REAL : code,
        javaClass,
        Optional.of(size(kind, type, "getDefaultSqlLength")),
        Optional.of(precision),
        Optional.of(size(kind, type, "getDefaultSqlScale")));
  }

  private int size(String kind, Object type, String method) throws ReflectiveOperationException {
    Method size = hibernates(kind).getMethod(method, hibernates(DIALECT), hibernates(JDBC_TYPE));
    return ((Number) size.invoke(type, dialect(), null)).intValue();
  }

  private Object dialect() throws ReflectiveOperationException {
    Object known = knownDialect;
    if (known == null) {
      known = instances.of(hibernates("org.hibernate.dialect.PostgreSQLDialect"));
      knownDialect = known;
    }
    return known;
  }

  private int code(Object jdbcType) throws ReflectiveOperationException {
    return (Integer) hibernates(JDBC_TYPE).getMethod("getDdlTypeCode").invoke(jdbcType);
  }

  private boolean is(String kind, Object instance) throws ReflectiveOperationException {
    return hibernates(kind).isInstance(instance);
  }

  private Class<?> hibernates(String className) throws ReflectiveOperationException {
    return instances.load(className);
  }
}
