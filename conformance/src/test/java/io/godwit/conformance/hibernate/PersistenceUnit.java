package io.godwit.conformance.hibernate;

import io.godwit.conformance.boot.Application;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An application's entities, as a container gives them to the provider. */
interface PersistenceUnit {

  EntityManagerFactory start(PersistenceProvider provider, Map<String, Object> settings);

  /** As its {@code persistence.xml} says; without one, the classes that were found in it. */
  static PersistenceUnit of(Application application) {
    Path file = application.directory().resolve("META-INF/persistence.xml");
    return Files.exists(file) ? declared(nameIn(file)) : found(application);
  }

  private static PersistenceUnit declared(String name) {
    return (provider, settings) -> {
      EntityManagerFactory factory = provider.createEntityManagerFactory(name, settings);
      if (factory == null) {
        throw new IllegalStateException("Hibernate finds no persistence unit " + name);
      }
      return factory;
    };
  }

  private static String nameIn(Path file) {
    try {
      Matcher unit =
          Pattern.compile("<persistence-unit\\s[^>]*name=\"([^\"]+)\"")
              .matcher(Files.readString(file));
      if (!unit.find()) {
        throw new IllegalStateException("No persistence unit in " + file);
      }
      return unit.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PersistenceUnit found(Application application) {
    return (provider, settings) ->
        provider.createContainerEntityManagerFactory(info(application), settings);
  }

  /** By the methods' names: the interface isn't the same in every version of the API. */
  private static PersistenceUnitInfo info(Application application) {
    return (PersistenceUnitInfo)
        Proxy.newProxyInstance(
            PersistenceUnit.class.getClassLoader(),
            new Class<?>[] {PersistenceUnitInfo.class},
            (proxy, method, arguments) -> answer(application, method));
  }

  private static Object answer(Application application, Method method) throws IOException {
    return switch (method.getName()) {
      case "getPersistenceUnitName" -> "application";
      case "getPersistenceProviderClassName" -> "org.hibernate.jpa.HibernatePersistenceProvider";
      case "getManagedClassNames" -> application.classes();
      case "getMappingFileNames" ->
          Files.exists(application.directory().resolve("META-INF/orm.xml"))
              ? List.of("META-INF/orm.xml")
              : List.of();
      case "getPersistenceUnitRootUrl" -> rootOf(application);
      case "excludeUnlistedClasses" -> true;
      case "getProperties" -> new Properties();
      case "getClassLoader" -> application.classPath();
      case "getPersistenceXMLSchemaVersion" -> "3.1";
      case "getTransactionType" -> resourceLocal(method.getReturnType());
      case "getSharedCacheMode", "getValidationMode" -> null;
      default -> method.getReturnType() == List.class ? List.of() : null;
    };
  }

  private static Object rootOf(Application application) throws MalformedURLException {
    return application.directory().toUri().toURL();
  }

  private static Object resourceLocal(Class<?> transactionType) {
    for (Object constant : transactionType.getEnumConstants()) {
      if (constant.toString().equals("RESOURCE_LOCAL")) {
        return constant;
      }
    }
    throw new IllegalStateException("No RESOURCE_LOCAL in " + transactionType);
  }
}
