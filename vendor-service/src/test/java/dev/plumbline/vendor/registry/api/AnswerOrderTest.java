package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static dev.plumbline.vendor.registry.api.TestRegistry.registered;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told first of a request with more than one fault.
@QuarkusTest
class AnswerOrderTest {

  private static final String INVALID = "{\"nonsense\": 1}";

  @ParameterizedTest
  @CsvSource({
    "PUT, ''",
    "POST, /status-changes",
    "POST, /risk-tiers",
    "PUT, /due-diligence/sanctions-screening"
  })
  void aVendorThatIsNotThereIsToldBeforeTheFaultsOfTheBody(String method, String below) {
    governance()
        .header("If-Match", "\"0\"")
        .body(INVALID)
        .request(method, path(UUID.randomUUID()) + below)
        .then()
        .statusCode(404)
        .body("type", endsWith("/problems/not-found"));
    governance()
        .header("If-Match", "\"0\"")
        .body(INVALID)
        .request(method, path(registered()) + below)
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-content"));
  }

  @Test
  void aCorrectionWithoutAVersionIsToldThatBeforeTheFaultsOfTheBody() {
    governance().body(INVALID).put(path(UUID.randomUUID())).then().statusCode(404);
    governance().body(INVALID).put(path(registered())).then().statusCode(428);
  }
}
