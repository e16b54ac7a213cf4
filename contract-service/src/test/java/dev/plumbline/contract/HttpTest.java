package dev.plumbline.contract;

import static dev.plumbline.contract.agreement.api.TestContracts.CONTRACTS;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.plumbline.contract.agreement.api.TestContracts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What HTTP itself answers with, as problems like all others.
@QuarkusTest
class HttpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/contracts/17",
        "/api/v1/contracts/01934b2a-0000-7000-8000-000000000002/elsewhere",
        "/api/v1/contracts/01934b2a-0000-7000-8000-000000000002/versions/first",
        "/api/v1/contracts/01934b2a-0000-7000-8000-000000000002/versions/0",
        "/api/v1/contracts/01934b2a-0000-7000-8000-000000000002/versions/-1",
        "/api/v1/contracts/01934b2a-0000-7000-8000-000000000002/versions/99999999999",
        "/api/v1/metrics/joy",
        "/api/v1/elsewhere",
      })
  void whatIsNotThereIsNotFound(String path) {
    governance().get(path).then().statusCode(404).body("type", endsWith("/problems/not-found"));
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /contracts",
    "PUT, /contracts/{id}",
    "DELETE, /contracts/{id}/versions",
    "DELETE, /contracts/{id}/versions/1",
    "PUT, /contracts/{id}/versions/1/terms",
    "DELETE, /contracts/{id}/versions/1/activation",
    "PUT, /metrics",
    "DELETE, /measures/leavers",
    "PUT, /metrics/csat",
    "DELETE, /contract-changes",
    "GET, /fee-calculations",
  })
  void aMethodThatIsNotOfferedIsToldTheOthers(String method, String path) {
    String allowed =
        governance()
            .body("{}")
            .request(method, "/api/v1" + path.replace("{id}", TestContracts.drawnUp().id() + ""))
            .then()
            .statusCode(405)
            .body("type", endsWith("/problems/method-not-allowed"))
            .extract()
            .header("Allow");
    assertThat(allowed).isNotEmpty().doesNotContain(method);
  }

  @Test
  void onlyJsonIsRead() {
    governance()
        .contentType(ContentType.XML)
        .body("<contract/>")
        .post(CONTRACTS)
        .then()
        .statusCode(415)
        .body("type", endsWith("/problems/unsupported-media-type"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/contracts", "/contracts/{id}", "/contracts/{id}/versions/1/terms", "/metrics"})
  void onlyJsonIsWritten(String path) {
    governance()
        .accept("text/csv")
        .get("/api/v1" + path.replace("{id}", TestContracts.inReview().id() + ""))
        .then()
        .statusCode(406)
        .body("type", endsWith("/problems/not-acceptable"));
  }
}
