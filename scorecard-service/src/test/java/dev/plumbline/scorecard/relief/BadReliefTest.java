package dev.plumbline.scorecard.relief;

import static dev.plumbline.scorecard.relief.TestRelief.january;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadReliefTest {

  private final TestContract contract = TestContract.activated();
  private final String vendor = TestRelief.vendorOf(contract);

  @Test
  void all_that_is_wrong_with_it_by_itself_is_told_at_once() {
    january(contract)
        .with("periods", List.of("2021-01", "2021-01"))
        .with("clauses", List.of())
        .with("cause", "BAD_LUCK")
        .with("reason", " ")
        .with("evidence", List.of())
        .with("colour", "red")
        .sentBy(vendor)
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/periods/1", "/clauses", "/cause", "/reason", "/evidence", "/colour"));
  }

  @Test
  void months_and_clauses_are_those_of_the_contract() {
    january(contract)
        .with("periods", List.of("2020-12", "2021-01"))
        .with("clauses", List.of("abandons", "courtesy"))
        .sentBy(vendor)
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/periods", "/clauses/1")))
        .body("errors.code", equalTo(List.of("outside-term", "unknown-clause")));
  }

  @Test
  void anothers_contract_is_an_unknown_one() {
    january(contract)
        .sentBy(Tokens.vendor(UUID.randomUUID()))
        .statusCode(422)
        .body("errors.code", equalTo(List.of("unknown-contract")));
    january(contract)
        .with("contractId", UUID.randomUUID())
        .sentBy(Tokens.governance())
        .statusCode(422)
        .body("errors.code", equalTo(List.of("unknown-contract")));
  }

  @Test
  void a_decision_says_which_and_why() {
    String id = january(contract).askedByVendor();
    given()
        .auth()
        .oauth2(Tokens.governance())
        .contentType(ContentType.JSON)
        .body(Map.of("decision", "WITHDRAWN"))
        .post("/api/v1/reliefs/{id}/decision", id)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/decision", "/reason"));
  }

  @Test
  void a_request_that_is_not_there_is_told_before_the_faults_of_the_body() {
    given()
        .auth()
        .oauth2(vendor)
        .contentType(ContentType.JSON)
        .body("{\"nonsense\": 1}")
        .post("/api/v1/reliefs/{id}/decision", UUID.randomUUID())
        .then()
        .statusCode(404);
  }
}
