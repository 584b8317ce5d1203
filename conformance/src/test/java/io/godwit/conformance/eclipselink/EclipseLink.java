package io.godwit.conformance.eclipselink;

import io.godwit.conformance.boot.Application;
import io.godwit.conformance.boot.SchemaMaker;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The EclipseLink that is on the class path. */
public final class EclipseLink implements SchemaMaker {

  private static final String PROVIDER = "org.eclipse.persistence.jpa.PersistenceProvider";

  private final PersistenceProvider provider;

  public EclipseLink() throws ReflectiveOperationException {
    provider = (PersistenceProvider) Class.forName(PROVIDER).getDeclaredConstructor().newInstance();
  }

  @Override
  public void create(Application application) {
    Map<String, Object> settings = new HashMap<>(application.settings());
    settings.put("eclipselink.ddl-generation", "create-tables");
    settings.put("eclipselink.ddl-generation.output-mode", "database");
    settings.put("eclipselink.weaving", "false");
    settings.put("eclipselink.logging.level", "OFF");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(application.classPath());
    try (EntityManagerFactory factory =
            provider.createContainerEntityManagerFactory(info(application), settings);
        EntityManager manager = factory.createEntityManager()) {
      // The tables are made when somebody first asks for a manager.
      manager.getMetamodel().getEntities();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static PersistenceUnitInfo info(Application application) {
    return (PersistenceUnitInfo)
        Proxy.newProxyInstance(
            EclipseLink.class.getClassLoader(),
            new Class<?>[] {PersistenceUnitInfo.class},
            (proxy, method, arguments) -> answer(application, proxy, method, arguments));
  }

  private static Object answer(
      Application application, Object proxy, Method method, Object[] arguments)
      throws MalformedURLException {
    return switch (method.getName()) {
      case "getPersistenceUnitName" -> "application";
      case "getPersistenceProviderClassName" -> PROVIDER;
      case "getManagedClassNames" -> application.classes();
      case "getPersistenceUnitRootUrl" -> application.directory().toUri().toURL();
      case "excludeUnlistedClasses" -> true;
      case "getProperties" -> new Properties();
      case "getClassLoader", "getNewTempClassLoader" -> application.classPath();
      case "getPersistenceXMLSchemaVersion" -> "3.2";
      case "getTransactionType" -> constant(method.getReturnType(), "RESOURCE_LOCAL");
      case "getSharedCacheMode" -> constant(method.getReturnType(), "UNSPECIFIED");
      case "getValidationMode" -> constant(method.getReturnType(), "NONE");
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      case "toString" -> "application";
      default -> method.getReturnType() == List.class ? List.of() : null;
    };
  }

  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (constant.toString().equals(name)) {
        return constant;
      }
    }
    throw new IllegalStateException("No " + name + " in " + type);
  }
}
