package dev.plumbline.testkit.postgres;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.Map;

/// What [WithPostgres] does.
public final class PostgresResource
    implements QuarkusTestResourceConfigurableLifecycleManager<WithPostgres> {

  private TestDatabase database = new TestDatabase("plumbline");

  @Override
  public void init(WithPostgres annotation) {
    database = new TestDatabase(annotation.value());
  }

  @Override
  public Map<String, String> start() {
    database.create();
    return Map.of(
        "quarkus.datasource.jdbc.url", database.url(),
        "quarkus.datasource.username", database.serviceUser(),
        "quarkus.datasource.password", database.serviceUser(),
        "quarkus.flyway.username", database.ownerUser(),
        "quarkus.flyway.password", database.ownerUser(),
        "quarkus.flyway.migrate-at-start", "true");
  }

  @Override
  public void stop() {
    // The server outlives the application: the next one in this JVM makes its own database.
  }
}
