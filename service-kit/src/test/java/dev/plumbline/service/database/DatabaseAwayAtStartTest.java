package dev.plumbline.service.database;

import static dev.plumbline.service.memo.api.MemoCalls.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.service.job.NightWatch;
import dev.plumbline.testkit.postgres.PostgresServer;
import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A service whose migrations run elsewhere does not need PostgreSQL to start.
@QuarkusTest
@QuarkusTestResource(value = DatabaseAwayAtStartTest.Away.class, restrictToAnnotatedClass = true)
class DatabaseAwayAtStartTest {

  /// Migrates the database as the init container of a pod does, then takes the server away.
  public static final class Away implements QuarkusTestResourceLifecycleManager {

    @Override
    public int order() {
      return 1;
    }

    @Override
    public Map<String, String> start() {
      var database = new TestDatabase("memo");
      Flyway.configure()
          .dataSource(database.url(), database.ownerUser(), database.ownerUser())
          .locations("db/kit", "db/migration")
          .placeholders(Map.of("client", "memo_client", "vendor", "memo_vendor"))
          .load()
          .migrate();
      PostgresServer.shared().stop();
      return Map.of("quarkus.flyway.migrate-at-start", "false");
    }

    @Override
    public void stop() {
      PostgresServer.shared().start();
    }
  }

  @Inject NightWatch watch;

  @AfterAll
  static void theServerRuns() {
    PostgresServer.shared().start();
  }

  @Test
  void theServiceStartsWithoutItsDatabaseAndFindsItLater() throws Exception {
    given().get("/q/health/started").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(503);
    get(Tokens.governance(), "/api/v1/memos").then().statusCode(503);

    PostgresServer.shared().start();

    given().get("/q/health/ready").then().statusCode(200);
    get(Tokens.governance(), "/api/v1/memos").then().statusCode(200);
    assertThat(watch.begun()).isEqualTo("gate");
  }
}
