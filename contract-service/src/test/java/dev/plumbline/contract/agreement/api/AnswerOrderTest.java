package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.agreement.api.TestContracts.CONTRACTS;
import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static org.hamcrest.Matchers.endsWith;

import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is told first of a request with more than one fault.
@QuarkusTest
class AnswerOrderTest {

  private static final String INVALID = "{\"nonsense\": 1}";

  @Test
  void aContractThatIsNotThereIsToldBeforeTheFaultsOfADraft() {
    governance()
        .body(INVALID)
        .post(CONTRACTS + "/" + UUID.randomUUID() + "/versions")
        .then()
        .statusCode(404);
    governance()
        .body(INVALID)
        .post(TestContracts.drawnUp().path() + "/versions")
        .then()
        .statusCode(422);
  }

  @Test
  void aVersionThatIsNotThereIsToldBeforeTheFaultsOfItsContent() {
    Agreement contract = TestContracts.drafted();

    governance().body(INVALID).put(contract.version(7)).then().statusCode(404);
    governance().body(INVALID).put(contract.version(1)).then().statusCode(428);
    governance()
        .header("If-Match", "\"0\"")
        .body(INVALID)
        .put(contract.version(7))
        .then()
        .statusCode(404);
    governance()
        .header("If-Match", "\"0\"")
        .body(INVALID)
        .put(contract.version(1))
        .then()
        .statusCode(422);
  }

  @Test
  void aVersionThatAVendorDoesNotSeeIsNotThereForItWhateverItSends() {
    Agreement draft = TestContracts.drafted();
    Agreement inReview = TestContracts.inReview();
    String acceptances = inReview.firstVersion() + "/acceptances";

    vendorOf(draft)
        .header("Idempotency-Key", "k")
        .body(INVALID)
        .post(draft.firstVersion() + "/acceptances")
        .then()
        .statusCode(404);
    as(Tokens.vendor(UUID.randomUUID()))
        .header("Idempotency-Key", "k")
        .body(INVALID)
        .post(acceptances)
        .then()
        .statusCode(404);
    vendorOf(inReview)
        .header("Idempotency-Key", "k")
        .body(INVALID)
        .post(acceptances)
        .then()
        .statusCode(422);
    vendorOf(inReview)
        .body(INVALID)
        .post(acceptances)
        .then()
        .statusCode(400)
        .body("type", endsWith("/problems/idempotency-key-missing"));
  }
}
