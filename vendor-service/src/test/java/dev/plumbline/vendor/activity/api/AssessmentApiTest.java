package dev.plumbline.vendor.activity.api;

import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.activity.api.TestPortfolio.assess;
import static dev.plumbline.vendor.activity.api.TestPortfolio.path;
import static dev.plumbline.vendor.activity.api.TestPortfolio.placement;
import static dev.plumbline.vendor.activity.api.TestPortfolio.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.plumbline.vendor.AuditLog;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentApiTest {

  @Test
  void theNewestCountsAndAllAreKept() {
    String code = registered();

    assess(code, 5).body("number", is(1));
    placement(code).body("verdict", is("KEEP_IN_HOUSE")).body("assessed.number", is(1));
    ValidatableResponse last =
        assess(code, 1)
            .body("number", is(2))
            .body("factors.loyaltyDriver.level", is(1))
            .body("factors.loyaltyDriver.note", is("seldom"))
            .body("reason", is("yearly review"))
            .body("actor", is("governance"));
    placement(code).body("verdict", is("OUTSOURCE")).body("assessed.number", is(2));

    governance()
        .get(path(code, "assessments"))
        .then()
        .statusCode(200)
        .body("items.number", contains(1, 2))
        .body("items.factors.loyaltyDriver.level", contains(5, 1));
    governance()
        .get(last.extract().header("Location"))
        .then()
        .statusCode(200)
        .body("$", is(last.extract().<Object>path("$")));
    governance().get(path(code, "assessments", "3")).then().statusCode(404);
    assertThat(AuditLog.of("activity", code))
        .containsExactly(
            "registered by governance", "assessed by governance", "assessed by governance");
  }

  @Test
  void versionsComeInPages() {
    String code = registered();
    assess(code, 1);
    assess(code, 2);
    assess(code, 3);

    String next =
        governance()
            .queryParam("limit", 2)
            .get(path(code, "assessments"))
            .then()
            .body("items.number", contains(1, 2))
            .extract()
            .path("next");
    governance()
        .queryParam("limit", 2)
        .queryParam("cursor", next)
        .get(path(code, "assessments"))
        .then()
        .body("items.number", contains(3));
  }
}
