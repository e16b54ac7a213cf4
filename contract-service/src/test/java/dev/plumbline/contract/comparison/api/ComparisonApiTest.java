package dev.plumbline.contract.comparison.api;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.RUNNING;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ComparisonApiTest {

  @Test
  void anAmendmentIsComparedWithWhatItAmends() {
    Agreement contract = TestContracts.activated(RUNNING);
    TestContracts.draft(contract, RUNNING, set("/clauses/5/expected", "52"));

    read(compared(contract, 2, "1"))
        .body("contractId", is(contract.id().toString()))
        .body("before.number", is(1))
        .body("after.number", is(2))
        .body("after.contentHash", is(TestContracts.hash(contract, 2)))
        .body("identical", is(false))
        .body("parts", empty())
        .body("clauses.code", contains("satisfaction"))
        .body("clauses[0].changes[0].before", is(51))
        .body("clauses[0].changes[0].after", is(52))
        .body("clauses[0].changes.words", contains("Expected: 51 becomes 52, which is stricter"));
    read(compared(contract, 1, "2"))
        .body("clauses[0].changes.words", contains("Expected: 52 becomes 51, which is easier"));
  }

  @Test
  void aVersionIsIdenticalToItself() {
    Agreement contract = TestContracts.inReview();
    read(compared(contract, 1, "1"))
        .body("identical", is(true))
        .body("parts", empty())
        .body("clauses", empty());
  }

  @Test
  void whoeverHasItIsNotSentItAgain() {
    String path = compared(TestContracts.inReview(), 1, "1");
    governance()
        .header("If-None-Match", read(path).extract().header("ETag"))
        .get(path)
        .then()
        .statusCode(304);
  }

  @Test
  void theVendorComparesNothingWithADraft() {
    Agreement contract = TestContracts.activated(RUNNING);
    TestContracts.draft(contract, RUNNING);

    vendorOf(contract).get(compared(contract, 1, "1")).then().statusCode(200);
    vendorOf(contract).get(compared(contract, 1, "2")).then().statusCode(404);
    vendorOf(contract).get(compared(contract, 2, "1")).then().statusCode(404);
    vendorOf(TestContracts.drawnUp()).get(compared(contract, 1, "1")).then().statusCode(404);
  }

  @Test
  void aVersionThatIsNotThereIsNotFound() {
    governance()
        .get(compared(TestContracts.inReview(), 1, "2"))
        .then()
        .statusCode(404)
        .body("type", endsWith("/problems/not-found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "first", "1.5"})
  void theOtherVersionIsNamedByItsNumber(String with) {
    governance()
        .get(compared(TestContracts.inReview(), 1, with))
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("with"));
  }

  private static String compared(Agreement contract, int number, String with) {
    return contract.version(number) + "/comparison?with=" + with;
  }
}
