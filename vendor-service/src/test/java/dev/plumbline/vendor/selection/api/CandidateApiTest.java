package dev.plumbline.vendor.selection.api;

import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.selection.api.TestSelections.answer;
import static dev.plumbline.vendor.selection.api.TestSelections.enter;
import static dev.plumbline.vendor.selection.api.TestSelections.entered;
import static dev.plumbline.vendor.selection.api.TestSelections.fixed;
import static dev.plumbline.vendor.selection.api.TestSelections.path;
import static dev.plumbline.vendor.selection.api.TestSelections.prepared;
import static dev.plumbline.vendor.selection.api.TestSelections.read;
import static dev.plumbline.vendor.selection.api.TestSelections.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.registry.api.TestRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class CandidateApiTest {

  @Test
  void aCandidatesPriceIsComputedOnTheScenario() {
    UUID programme = prepared();
    UUID vendor = TestRegistry.registered();

    enter(programme, vendor, "{\"model\": \"FTE\", \"rate\": 3000}")
        .statusCode(201)
        .header("Location", endsWith("/candidates/" + vendor))
        .body("status", is("ENTERED"))
        .body("price.amount", is(66000.0f))
        .body("price.currency", is("EUR"))
        .body("pricing.model", is("FTE"));
  }

  @Test
  void aRepeatedEntryIsOne() {
    UUID programme = prepared();
    String body =
        "{\"vendorId\": \"%s\", \"pricing\": %s}".formatted(TestRegistry.registered(), fixed("1"));
    String key = UUID.randomUUID().toString();

    assertThat(enterOnce(programme, key, body)).isEqualTo(enterOnce(programme, key, body));
    read(programme, "candidates").body("items.size()", is(1));
  }

  private static String enterOnce(UUID programme, String key, String body) {
    return governance()
        .header("Idempotency-Key", key)
        .body(body)
        .post(path(programme, "candidates"))
        .then()
        .statusCode(201)
        .extract()
        .header("ETag");
  }

  @Test
  void theListGoesOnByAge() {
    UUID programme = prepared();
    UUID first = entered(programme, "1");
    UUID second = entered(programme, "2");

    String next =
        governance()
            .queryParam("limit", 1)
            .get(path(programme, "candidates"))
            .then()
            .body("items.vendorId", contains(first.toString()))
            .extract()
            .path("next");
    governance()
        .queryParam("cursor", next)
        .get(path(programme, "candidates"))
        .then()
        .body("items.vendorId", contains(second.toString()))
        .body("next", nullValue());
  }

  @Test
  void knockOutsDecideWhoIsThrough() {
    UUID programme = prepared();
    UUID one = entered(programme, "1");
    UUID two = entered(programme, "2");

    answer(programme, one, true)
        .statusCode(200)
        .body("status", is("THROUGH"))
        .body("knockOuts.evidence", contains("File 17"));
    answer(programme, two, false).statusCode(200).body("status", is("KNOCKED_OUT"));
    governance()
        .body("{\"answers\": []}")
        .put(path(programme, "candidates", one.toString(), "knock-outs"))
        .then()
        .statusCode(428);
  }

  @Test
  void anAnswerToWhatNobodyAskedIsRefused() {
    UUID programme = prepared();
    String candidate = path(programme, "candidates", entered(programme, "1").toString());

    governance()
        .header("If-Match", governance().get(candidate).header("ETag"))
        .body(
            """
            {"answers": [{"knockOut": "a", "passed": true, "evidence": "x"},
              {"knockOut": "certified", "passed": true, "evidence": "x"},
              {"knockOut": "b", "passed": true, "evidence": "x"}]}
            """)
        .put(candidate + "/knock-outs")
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/unknown-knock-out"))
        .body("errors.pointer", contains("/answers/0/knockOut", "/answers/2/knockOut"));
  }

  @Test
  void whoeverWithdrawsStaysInTheListWithTheReason() {
    UUID programme = prepared();
    UUID vendor = entered(programme, "1");

    withdraw(programme, vendor)
        .statusCode(200)
        .body("status", is("WITHDRAWN"))
        .body("withdrawnBy", is("governance"))
        .body("withdrawalReason", is("no capacity"));

    refused(withdraw(programme, vendor), "candidate-withdrawn");
    refused(answer(programme, vendor, true), "candidate-withdrawn");
    refused(enter(programme, vendor, fixed("1")), "candidate-exists");
    read(programme, "candidates").body("items.status", contains("WITHDRAWN"));
  }

  @ParameterizedTest
  @EnumSource(
      value = VendorStatus.class,
      names = {"REJECTED", "OFFBOARDED"})
  void whoeverIsOutIsNoCandidate(VendorStatus status) {
    refused(enter(prepared(), TestRegistry.in(status), fixed("1")), "vendor-not-eligible");
  }

  @ParameterizedTest
  @EnumSource(
      value = VendorStatus.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"REJECTED", "OFFBOARDED"})
  void everyOtherVendorCanBe(VendorStatus status) {
    UUID programme = prepared();

    entered(programme, status);

    read(programme, "candidates").body("items.size()", is(1));
  }

  @Test
  void aVendorThatIsNotRegisteredIsNamed() {
    enter(prepared(), UUID.randomUUID(), fixed("1"))
        .statusCode(422)
        .body("type", endsWith("/problems/unknown-vendor"))
        .body("errors.pointer", contains("/vendorId"));
  }

  @Test
  void aModelThatPaysForWhatTheScenarioLacksHasNoPrice() {
    enter(
            prepared(),
            TestRegistry.registered(),
            """
            {"model": "PER_MINUTE", "seconds": ["wrapSeconds", "availableSeconds"],
             "tiers": [{"from": 0, "rate": 1}]}
            """)
        .statusCode(422)
        .body("type", endsWith("/problems/price-not-computable"))
        .body(
            "errors.message",
            contains(containsString("`availableSeconds`"), containsString("`wrapSeconds`")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'model': 'FIXED', 'monthlyAmount': -1}    | /pricing/monthlyAmount | invalid-content",
        "{'model': 'FIXED', 'monthlyAmount': 1.001} | /pricing/monthlyAmount | invalid-content",
        "{'model': 'FTE', 'rate': '3000'}           | /pricing/rate          | invalid-content",
        "{'model': 'HOURLY'}                        | /pricing/rate          | invalid-content",
        "{'model': 'PER_CONTACT', 'measure': 'smiles', 'tiers': [{'from': 0, 'rate': 1}]}"
            + " | /pricing/measure | unknown-measure",
      })
  void aPricingThatCannotBeIsRefused(String pricing, String pointer, String problem) {
    enter(prepared(), TestRegistry.registered(), pricing.replace('\'', '"'))
        .statusCode(422)
        .body("type", endsWith("/problems/" + problem))
        .body("errors.pointer", contains(pointer));
  }

  @Test
  void allThatIsWrongWithAPricingIsSaidAtOnce() {
    enter(
            prepared(),
            TestRegistry.registered(),
            """
            {"model": "PER_CONTACT", "measure": "smiles", "tiers": [{"from": 5, "rate": -1}],
             "additions": {"minimumCommitment": {"monthlyAmount": -1}}}
            """)
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/pricing/measure",
                "/pricing/tiers/0/from",
                "/pricing/tiers/0/rate",
                "/pricing/additions/minimumCommitment/monthlyAmount"));
  }

  @Test
  void whoeverIsNoCandidateIsNotFound() {
    read(prepared(), "candidates", UUID.randomUUID().toString()).statusCode(404);
  }

  private static void refused(ValidatableResponse answer, String slug) {
    answer.statusCode(409).body("type", endsWith("/problems/" + slug));
  }
}
