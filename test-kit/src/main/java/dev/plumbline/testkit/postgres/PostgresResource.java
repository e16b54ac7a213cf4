package dev.plumbline.testkit.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Runs a module's tests on real PostgreSQL: the application connects as its service role, and
/// Flyway, as the owner, migrates an empty database when the application starts.
///
/// ```java
/// @QuarkusTestResource(
///     value = PostgresResource.class,
///     initArgs = @ResourceArg(name = "database", value = "vendor"))
/// ```
///
/// On one class of the module, a test or not, it holds for all of them.
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

  private TestDatabase database = new TestDatabase("plumbline");

  @Override
  public void init(Map<String, String> arguments) {
    database = new TestDatabase(arguments.getOrDefault("database", database.name()));
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
