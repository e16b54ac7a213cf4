package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.accept;
import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static dev.plumbline.contract.agreement.api.TestContracts.hash;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestContracts.rewrite;
import static dev.plumbline.contract.agreement.api.TestContracts.tag;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How both parties come to agree.
@QuarkusTest
class ReviewApiTest {

  @Test
  void bothSidesSignByName() {
    Agreement contract = TestContracts.signed();

    read(contract.firstVersion())
        .body("status", is("IN_REVIEW"))
        .body("author", is("governance"))
        .body("approvedBy", is("approver"))
        .body("acceptedBy", is("vendor-" + contract.vendorId()));
  }

  @Test
  void eachSignatureIsAChangeThatReadersSee() {
    Agreement contract = TestContracts.inReview();
    String unsigned = tag(contract.firstVersion());
    TestContracts.approve(contract, 1);
    String approved = tag(contract.firstVersion());
    TestContracts.accept(contract, 1);

    assertThat(tag(contract.firstVersion())).isNotIn(unsigned, approved).isNotEqualTo(unsigned);
    assertThat(approved).isNotEqualTo(unsigned);
  }

  @Test
  void nobodyApprovesWhatTheyWroteOn() {
    String both = Tokens.user("both", "governance", "approver");
    Agreement contract = TestContracts.drawnUp();
    as(both)
        .body(TestContent.json().toString())
        .post(contract.path() + "/versions")
        .then()
        .statusCode(201);
    rewrite(contract, 1, tag(contract.firstVersion()))
        .statusCode(200)
        .body("author", is("governance"));
    TestContracts.submit(contract, 1);

    approve(both, contract).statusCode(409).body("type", endsWith("/problems/own-version"));
    read(contract.firstVersion()).body("approvedBy", nullValue());
    approve(Tokens.approver(), contract).statusCode(200);
  }

  @Test
  void nobodySignsTwice() {
    Agreement contract = TestContracts.signed();

    approve(Tokens.user("another", "approver"), contract)
        .statusCode(409)
        .body("type", endsWith("/problems/already-signed"))
        .body("detail", is("approver signed for the CLIENT."));
    accept(vendorOf(contract), contract, 1, hash(contract, 1))
        .statusCode(409)
        .body("type", endsWith("/problems/already-signed"));
  }

  @Test
  void backInDraftBothSignaturesAreVoid() {
    Agreement contract = TestContracts.signed();
    TestContracts.withdraw(contract, 1)
        .statusCode(200)
        .body("status", is("DRAFT"))
        .body("approvedBy", nullValue())
        .body("acceptedBy", nullValue());

    TestContracts.submit(contract, 1);
    read(contract.firstVersion()).body("approvedBy", nullValue()).body("acceptedBy", nullValue());
    TestContracts.activate(contract, 1)
        .statusCode(422)
        .body("errors.code", containsInAnyOrder("not-approved", "not-accepted"));

    TestContracts.approve(contract, 1);
    TestContracts.accept(contract, 1);
    TestContracts.activate(contract, 1).statusCode(200);
  }

  @Test
  void aHashThatWasReadBeforeAnEditIsStale() {
    Agreement contract = TestContracts.inReview();
    String stale = hash(contract, 1);
    TestContracts.withdraw(contract, 1);
    rewrite(contract, 1, tag(contract.firstVersion()), set("/term/noticeDays", "10"))
        .statusCode(200);
    TestContracts.submit(contract, 1);

    accept(vendorOf(contract), contract, 1, stale)
        .statusCode(409)
        .body("type", endsWith("/problems/content-changed"));
    read(contract.firstVersion()).body("acceptedBy", nullValue());
    accept(vendorOf(contract), contract, 1, hash(contract, 1)).statusCode(201);
  }

  @Test
  void theVendorAcceptsTheHashOfTheTermsThatItReads() {
    Agreement contract = TestContracts.inReview();
    String hash =
        vendorOf(contract)
            .get(contract.firstVersion() + "/terms")
            .then()
            .statusCode(200)
            .extract()
            .path("contentHash");

    accept(vendorOf(contract), contract, 1, hash)
        .statusCode(201)
        .header("Location", endsWith(contract.firstVersion()))
        .body("acceptedBy", is("vendor-" + contract.vendorId()));
  }

  @Test
  void anAcceptanceNeedsAKeyAndHappensOnceUnderIt() {
    Agreement contract = TestContracts.inReview();
    String body = "{\"contentHash\": \"%s\"}".formatted(hash(contract, 1));
    String path = contract.firstVersion() + "/acceptances";
    vendorOf(contract)
        .body(body)
        .post(path)
        .then()
        .statusCode(400)
        .body("type", endsWith("/problems/idempotency-key-missing"));

    String key = UUID.randomUUID().toString();
    String first = accepted(contract, key, body).extract().asString();
    assertThat(accepted(contract, key, body).extract().asString()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\"", "1", "null", "\"ABCDEF\""})
  void whatIsNoHashIsPointedAt(String hash) {
    Agreement contract = TestContracts.inReview();
    vendorOf(contract)
        .header("Idempotency-Key", UUID.randomUUID())
        .body("{\"contentHash\": %s}".formatted(hash))
        .post(contract.firstVersion() + "/acceptances")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/contentHash"));
  }

  private static ValidatableResponse accepted(Agreement contract, String key, String body) {
    return vendorOf(contract)
        .header("Idempotency-Key", key)
        .body(body)
        .post(contract.firstVersion() + "/acceptances")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse approve(String token, Agreement contract) {
    return as(token).body("{}").post(contract.firstVersion() + "/approval").then();
  }
}
