package dev.plumbline.scorecard.invoice;

import static dev.plumbline.scorecard.invoice.TestInvoice.euros;
import static dev.plumbline.scorecard.invoice.TestInvoice.item;
import static dev.plumbline.scorecard.invoice.TestInvoice.money;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadInvoiceTest {

  private final TestContract contract = TestContract.activated();

  @Test
  void all_that_is_wrong_with_it_by_itself_is_told_at_once() {
    TestInvoice.january(contract)
        .of("-1")
        .with("number", " ")
        .with("credits", euros("-0.01"))
        .with("tax", euros("-5"))
        .with("items", List.of(item("Calls", "5.00"), item("More calls", "5.01")))
        .with("colour", "red")
        .sent()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/amount/amount",
                "/number",
                "/credits/amount",
                "/tax/amount",
                "/items",
                "/colour"));
  }

  @Test
  void what_is_missing_in_an_amount_does_not_hide_the_rest() {
    TestInvoice.january(contract)
        .with("amount", Map.of("currency", "EUR"))
        .with("items", List.of(Map.of("description", "Calls")))
        .with("tax", euros("-5"))
        .sent()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder("/amount/amount", "/items/0/amount", "/tax/amount"));
  }

  @Test
  void every_amount_is_one_of_the_contracts_currency_in_whole_minor_units() {
    TestInvoice.january(contract)
        .of("100.001")
        .with("items", List.of(item("Calls", "99.00"), item("Letters", "1.001")))
        .with("credits", money("1.005", "USD"))
        .with("tax", money("1.0000", "EUR"))
        .sent()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/amount/amount",
                "/items/1/amount/amount",
                "/credits/currency",
                "/credits/amount"));
  }

  @Test
  void yen_have_no_decimals_and_dinars_three() {
    TestContract yen = activatedIn("JPY");
    TestInvoice.january(yen)
        .with("amount", money("1000.5", "JPY"))
        .sent()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("too-many-decimals")));
    TestInvoice.january(yen).with("amount", money("1000", "JPY")).received();
    TestInvoice.january(activatedIn("KWD")).with("amount", money("1000.125", "KWD")).received();
  }

  @Test
  void it_is_one_of_a_contract_and_of_a_month_of_its_term() {
    TestInvoice.january(contract)
        .with("contractId", UUID.randomUUID())
        .sent()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("unknown-contract")));
    TestInvoice.january(contract)
        .with("period", "2021-04")
        .sent()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("outside-term")));
  }

  @Test
  void a_rejection_says_why() {
    String id = TestInvoice.january(contract).received();
    TestInvoice.post(id, "rejection", Map.of())
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/reason")));
    TestInvoice.post(id, "rejection", Map.of("reason", " "))
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/reason")));
  }

  @Test
  void an_invoice_that_is_not_there_is_told_before_the_faults_of_the_body() {
    TestInvoice.post(UUID.randomUUID().toString(), "rejection", Map.of("nonsense", 1))
        .statusCode(404);
  }

  private static TestContract activatedIn(String currency) {
    return ContractServiceStandIn.server()
        .activate(
            TestContract.ofNewVendor()
                .with("\"currency\": \"EUR\"", "\"currency\": \"" + currency + "\""));
  }
}
