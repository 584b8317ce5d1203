package io.godwit.conformance.hibernate;

import io.godwit.conformance.boot.Application;
import io.godwit.conformance.boot.Hibernate;
import io.godwit.conformance.boot.Stored;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Hibernate that is on the class path. */
public final class JakartaPersistence implements Hibernate {

  private static final String DDL = "hibernate.hbm2ddl.auto";

  private final PersistenceProvider provider;

  public JakartaPersistence() throws ReflectiveOperationException {
    provider =
        (PersistenceProvider)
            Class.forName("org.hibernate.jpa.HibernatePersistenceProvider")
                .getDeclaredConstructor()
                .newInstance();
  }

  @Override
  public void create(Application application) {
    start(application, Map.of(DDL, "create-only", "hibernate.hbm2ddl.halt_on_error", "true"))
        .close();
  }

  @Override
  public List<Stored> validate(Application application, boolean store) {
    try (EntityManagerFactory factory = start(application, Map.of(DDL, "validate"))) {
      return store ? new Storing(factory).all() : List.of();
    }
  }

  private EntityManagerFactory start(Application application, Map<String, String> more) {
    Map<String, Object> settings = new HashMap<>(application.settings());
    settings.putAll(more);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(application.classPath());
    try {
      return PersistenceUnit.of(application).start(provider, settings);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
