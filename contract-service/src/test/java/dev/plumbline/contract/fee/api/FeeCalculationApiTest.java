package dev.plumbline.contract.fee.api;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeeCalculationApiTest {

  private static final String OUTCOME =
      """
      {"name": "Outcome", "pricing": {"model": "OUTCOME", "rate": 4,
        "gate": {"metric": "fcr-gross", "atLeast": 75}}}""";

  private static final String TIERS =
      """
      {"name": "Tiers", "pricing": {"model": "PER_CONTACT", "measure": "contactsHandled",
        "tiers": [{"from": 0, "rate": 2.5}, {"from": 1000, "rate": 2}]}}""";

  private static final String MINUTES =
      """
      {"name": "Minutes", "pricing": {"model": "PER_MINUTE", "seconds": ["talkSeconds"],
        "tiers": [{"from": 0, "rate": 0.60}]}}""";

  private static final String MONTHS =
      """
      [{"label": "January", "measures":
         {"contactsHandled": 1200, "contactsResolvedFirst": 900, "talkSeconds": 240010}},
       {"label": "February", "measures":
         {"contactsHandled": 800, "contactsResolvedFirst": 599, "talkSeconds": 160000}}]""";

  @Test
  void modelsStandSideBySideItemByItem() {
    calculate(MONTHS, OUTCOME, TIERS, MINUTES)
        .statusCode(200)
        .body("models.name", contains("Outcome", "Tiers", "Minutes"))
        .body("models.total.amount", contains(3600.00f, 4900.00f, 4000.10f))
        .body("models.difference.amount", contains(0.00f, 1300.00f, 400.10f))
        .body("models.cheapest", contains(true, false, false))
        .body("models[0].months.gate.verdict", contains("MET", "NOT_MET"))
        .body("models[0].months[1].gate.value", is(74.875f))
        .body("models[1].months[0].items.amount.amount", contains(2500.00f, 400.00f))
        .body("models[1].months[0].items.quantity", contains(1000, 200))
        .body("models[2].months[0].items[0].quantity", is(4000.1667f))
        .body("models[2].months[0].items[0].amount.currency", is("EUR"));
  }

  @Test
  void aModelIsAlsoThatOfAVersionEvenOfADraft() {
    Agreement contract = TestContracts.drafted();
    calculate(MONTHS, TIERS, version("Ours", contract.id(), 1))
        .statusCode(200)
        .body("models.total.amount", contains(4900.00f, 174900.00f));
  }

  @Test
  void whatAModelLacksIsNamedAndNotTakenFor0() {
    calculate("[{\"label\": \"January\", \"measures\": {\"contactsHandled\": 10}}]", TIERS, OUTCOME)
        .statusCode(200)
        .body("models.cheapest", contains(true, false))
        .body("models.absent", contains(List.of(), List.of("contactsResolvedFirst")))
        .body("models[1]", not(hasKey("total")))
        .body("models[1]", not(hasKey("difference")))
        .body("models[1].months[0]", not(hasKey("total")));
  }

  @Test
  void whatMakesNoSenseIsToldAtOnce() {
    calculate(
            "[{\"label\": \"January\", \"measures\": {\"smiles\": 1}}]",
            "{\"name\": \"None\"}",
            "{\"name\": \"None\", \"pricing\": {\"model\": \"FIXED\", \"monthlyAmount\": 0.001}}",
            """
            {"name": "Joy", "pricing": {"model": "OUTCOME", "rate": 4,
              "gate": {"metric": "joy", "atLeast": 75}}}""")
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/months/0/measures/smiles",
                "/models/0",
                "/models/1/name",
                "/models/1/pricing/monthlyAmount",
                "/models/2/pricing/gate/metric"));
  }

  @Test
  void aVersionIsThereAndInTheCurrencyOfTheCalculation() {
    Agreement contract = TestContracts.drafted(set("/currency", "\"USD\""));
    calculate(
            MONTHS,
            version("Nowhere", UUID.randomUUID(), 1),
            version("Not yet", contract.id(), 2),
            version("Dollars", contract.id(), 1))
        .statusCode(422)
        .body("errors.code", contains("unknown-version", "unknown-version", "other-currency"))
        .body(
            "errors.pointer",
            contains("/models/0/version", "/models/1/version", "/models/2/version"));
  }

  private static String version(String name, UUID contract, int number) {
    return "{\"name\": \"%s\", \"version\": {\"contractId\": \"%s\", \"number\": %d}}"
        .formatted(name, contract, number);
  }

  private static ValidatableResponse calculate(String months, String... models) {
    return governance()
        .body(
            "{\"currency\": \"EUR\", \"months\": %s, \"models\": [%s]}"
                .formatted(months, String.join(", ", models)))
        .post("/api/v1/fee-calculations")
        .then();
  }
}
