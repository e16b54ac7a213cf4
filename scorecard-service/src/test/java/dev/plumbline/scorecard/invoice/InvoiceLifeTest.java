package dev.plumbline.scorecard.invoice;

import static dev.plumbline.scorecard.invoice.TestInvoice.accept;
import static dev.plumbline.scorecard.invoice.TestInvoice.euros;
import static dev.plumbline.scorecard.invoice.TestInvoice.item;
import static dev.plumbline.scorecard.invoice.TestInvoice.read;
import static dev.plumbline.scorecard.invoice.TestInvoice.reject;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvoiceLifeTest {

  private final TestContract contract = TestContract.activated();
  private final String vendor = Tokens.vendor(contract.vendorId());

  @Test
  void what_was_received_is_shown_whole() {
    String id =
        TestInvoice.january(contract)
            .with("number", "2021-0117")
            .with("items", List.of(item("Calls", "88000.00"), item("Rebate", "-550.00")))
            .with("credits", euros("1200.5"))
            .with("tax", euros("17490.00"))
            .received();

    read(Tokens.auditor(), id)
        .statusCode(200)
        .body("contractId", equalTo(contract.id().toString()))
        .body("vendorId", equalTo(contract.vendorId().toString()))
        .body("period", equalTo("2021-01"))
        .body("revision", equalTo(1))
        .body("number", equalTo("2021-0117"))
        .body("issuedOn", equalTo("2021-02-03"))
        .body("amount.amount", equalTo(87450.00f))
        .body("amount.currency", equalTo("EUR"))
        .body("items.description", equalTo(List.of("Calls", "Rebate")))
        .body("items[1].amount.amount", equalTo(-550.00f))
        .body("credits.amount", equalTo(1200.50f))
        .body("tax.amount", equalTo(17490.00f))
        .body("status", equalTo("RECEIVED"))
        .body("receivedBy", equalTo("finance"))
        .body("decidedAt", nullValue());
  }

  @Test
  void it_is_decided_once() {
    String accepted = TestInvoice.january(contract).accepted();
    read(Tokens.finance(), accepted)
        .body("status", equalTo("ACCEPTED"))
        .body("decidedBy", equalTo("finance"));
    reject(accepted).statusCode(409).body("type", equalTo("/problems/illegal-invoice-change"));
    accept(accepted).statusCode(409).body("detail", containsString("ACCEPTED"));

    String rejected = TestInvoice.january(contract).with("period", "2021-02").received();
    reject(rejected)
        .statusCode(200)
        .body("rejectionReason", equalTo("The hours of the holiday are not ours"));
    accept(rejected).statusCode(409).body("detail", containsString("REJECTED"));
  }

  @Test
  void a_later_invoice_takes_the_place_of_an_earlier_one() {
    String first = TestInvoice.january(contract).received();
    String second = TestInvoice.january(contract).of("87000.00").received();
    read(Tokens.finance(), second).body("revision", equalTo(2));
    accept(first).statusCode(409).body("detail", containsString("later invoice"));

    reject(second).statusCode(200);
    accept(first).statusCode(200);

    accept(TestInvoice.january(contract).received()).statusCode(200);
    read(Tokens.finance(), first).body("status", equalTo("ACCEPTED"));
  }

  @Test
  void a_number_stands_once_in_a_contract() {
    TestInvoice.january(contract).with("number", "17").received();
    TestInvoice.january(contract)
        .with("number", "17")
        .with("period", "2021-02")
        .sent()
        .statusCode(409)
        .body("type", equalTo("/problems/invoice-number-taken"));
    TestInvoice.january(TestContract.activated()).with("number", "17").received();
  }

  @Test
  void the_vendor_reads_its_own_and_the_others_do_not() {
    String id = TestInvoice.january(contract).received();

    read(vendor, id).statusCode(200).body("amount.amount", equalTo(87450.00f));
    read(Tokens.vendor(TestContract.ofNewVendor().vendorId()), id).statusCode(404);
    listed(vendor, "").body("items.id", equalTo(List.of(id)));
  }

  @Test
  void a_listing_is_by_age_and_can_be_narrowed() {
    String january = TestInvoice.january(contract).accepted();
    String february = TestInvoice.january(contract).with("period", "2021-02").received();
    String integration = Tokens.integration();
    String own = "&contractId=" + contract.id();

    listed(integration, own).body("items.id", equalTo(List.of(january, february)));
    listed(integration, own + "&status=RECEIVED").body("items.id", equalTo(List.of(february)));
    listed(integration, own + "&period=2021-01").body("items.id", equalTo(List.of(january)));
    listed(integration, "&vendorId=" + contract.vendorId())
        .body("items.id", equalTo(List.of(january, february)));
    String next =
        listed(integration, own + "&limit=1")
            .body("items.id", equalTo(List.of(january)))
            .extract()
            .path("next");
    listed(integration, own + "&limit=1&cursor=" + next)
        .body("items.id", equalTo(List.of(february)))
        .body("next", nullValue());
  }

  private static ValidatableResponse listed(String token, String filters) {
    String query = filters.isEmpty() ? "" : "?" + filters.substring(1);
    return given().auth().oauth2(token).get("/api/v1/invoices" + query).then().statusCode(200);
  }
}
