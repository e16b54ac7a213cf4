package dev.plumbline.vendor;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import dev.plumbline.testkit.postgres.PostgresServer;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// PostgreSQL dies under the running service and comes back.
@QuarkusTest
class DatabaseFailureTest {

  private static final String VENDORS = "/api/v1/vendors";

  @AfterEach
  void theDatabaseIsBack() {
    PostgresServer.shared().start();
  }

  @Test
  void withoutItsDatabaseTheServiceIsUnavailableAndThenWorksAgain() {
    list(200);

    PostgresServer.shared().kill();
    list(503);
    given().get("/q/health/ready").then().statusCode(503);
    given().get("/q/health/live").then().statusCode(200);

    PostgresServer.shared().start();
    list(200);
    given().get("/q/health/ready").then().statusCode(200);
  }

  private static void list(int status) {
    var answer = given().auth().oauth2(Tokens.governance()).get(VENDORS).then().statusCode(status);
    if (status == 503) {
      answer.header("Retry-After", notNullValue()).body("type", endsWith("/problems/unavailable"));
    }
  }
}
