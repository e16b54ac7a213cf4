package dev.plumbline.contract.draft.api;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.nextMonth;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CopyApiTest {

  @Test
  void anAmendmentCanBeginAsACopyOfWhatIsInForce() {
    Agreement contract = TestContracts.activated(TestContracts.RUNNING);
    copy(contract, "{\"number\": 1, \"effectiveFrom\": \"%s\"}".formatted(nextMonth()))
        .statusCode(201)
        .header("Location", endsWith(contract.version(2)))
        .body("number", is(2))
        .body("status", is("DRAFT"))
        .body("effectiveFrom", is(nextMonth().toString()))
        .body("author", is("governance"));

    Object clauses = read(contract.version(1)).extract().path("clauses");
    read(contract.version(2)).body("clauses", is(clauses));
  }

  @Test
  void anotherContractCanBeCopied() {
    Agreement source = TestContracts.drafted(set("/clauses/3/expected", "35.5"));
    Agreement contract = TestContracts.drawnUp();
    copy(
            contract,
            "{\"contractId\": \"%s\", \"number\": 1, \"effectiveFrom\": \"2021-01\"}"
                .formatted(source.id()))
        .statusCode(201)
        .body("contractId", is(contract.id().toString()))
        .body("number", is(1))
        .body("clauses[3].expected", is(35.5f));
    governance()
        .get(contract.firstVersion() + "/check")
        .then()
        .body("findings.rule", contains("not-approved", "not-accepted"));
  }

  @Test
  void whatIsNotThereCannotBeCopied() {
    Agreement contract = TestContracts.drawnUp();
    for (UUID source : new UUID[] {contract.id(), UUID.randomUUID()}) {
      copy(
              contract,
              "{\"contractId\": \"%s\", \"number\": 3, \"effectiveFrom\": \"2021-01\"}"
                  .formatted(source))
          .statusCode(422)
          .body("errors.pointer", contains("/number"))
          .body("errors.code", contains("unknown-version"));
    }
    read(contract.path() + "/versions").body("items", empty());
  }

  @Test
  void anUnknownContractIsNotFoundWhateverTheBodySays() {
    var nowhere = new Agreement(UUID.randomUUID(), UUID.randomUUID(), "");
    copy(nowhere, "{\"number\": 1, \"effectiveFrom\": \"2021-01\"}").statusCode(404);
    copy(nowhere, "{}").statusCode(404);
    copy(TestContracts.drawnUp(), "{}")
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/effectiveFrom", "/number"));
  }

  @Test
  void aContractHasOneOpenVersionAtATime() {
    Agreement contract = TestContracts.drafted();
    copy(contract, "{\"number\": 1, \"effectiveFrom\": \"2021-02\"}")
        .statusCode(409)
        .body("type", endsWith("/problems/version-open"));
  }

  @Test
  void aRepeatedRequestCopiesOnce() {
    Agreement contract = TestContracts.activated(TestContracts.RUNNING);
    String key = UUID.randomUUID().toString();
    String body = "{\"number\": 1, \"effectiveFrom\": \"%s\"}".formatted(nextMonth());
    for (int i = 0; i < 2; i++) {
      governance()
          .header("Idempotency-Key", key)
          .body(body)
          .post(contract.path() + "/versions/copies")
          .then()
          .statusCode(201)
          .body("number", is(2));
    }
  }

  @Test
  void aDraftCanBeginWithoutClauses() {
    Agreement contract = TestContracts.drawnUp();
    governance()
        .body(
            TestContent.json(TestContent.remove("/clauses"), set("/measurement", "{}")).toString())
        .post(contract.path() + "/versions")
        .then()
        .statusCode(201)
        .body("clauses", empty());
    governance()
        .get(contract.firstVersion() + "/check")
        .then()
        .statusCode(200)
        .body(
            "findings.rule",
            contains(
                "safeguard-behaviour",
                "safeguard-experience",
                "safeguard-behaviour",
                "safeguard-experience",
                "experience-weight",
                "no-behaviour-clause",
                "not-approved",
                "not-accepted"));
  }

  private static ValidatableResponse copy(Agreement contract, String request) {
    return governance().body(request).post(contract.path() + "/versions/copies").then();
  }
}
