package dev.plumbline.scorecard.invoice;

import static dev.plumbline.scorecard.invoice.TestInvoice.accept;
import static dev.plumbline.scorecard.invoice.TestInvoice.read;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// An invoice beside the fee that the contract's price makes of the month. In January the vendor
/// handled 725 contacts.
@QuarkusTest
class InvoiceCheckTest {

  private final TestContract contract =
      ContractServiceStandIn.server()
          .activate(
              TestContract.ofNewVendor()
                  .priced(
                      """
                      {"model": "PER_CONTACT", "measure": "contactsHandled",
                       "tiers": [{"from": 0, "rate": 4}]}"""));

  @Test
  void a_fixed_price_needs_no_report() {
    String id = TestInvoice.january(TestContract.activated()).of("88325.00").received();
    read(Tokens.governance(), id)
        .body("check.outcome", equalTo("DIFFERENT"))
        .body("check.expected.amount", equalTo(87450.00f))
        .body("check.expected.currency", equalTo("EUR"))
        .body("check.difference.amount", equalTo(875.00f))
        .body("check.tolerancePercent", equalTo(1))
        .body("check.items.size()", equalTo(1))
        .body("check.items[0].kind", equalTo("BASE"))
        .body("check.missing.size()", equalTo(0))
        .body("check.vendorRevision", nullValue());
  }

  @Test
  void it_waits_for_the_report_and_goes_by_the_one_that_counts() {
    String id = TestInvoice.january(contract).of("2900.00").received();
    String before =
        read(Tokens.finance(), id)
            .body("check.outcome", equalTo("NOT_CHECKED"))
            .body("check.expected", nullValue())
            .body("check.missing.size()", equalTo(5))
            .body("check.missing[0].measure", equalTo("contactsHandled"))
            .body("check.missing[0].owedBy", equalTo("VENDOR"))
            .extract()
            .header("ETag");

    TestReport.january(contract).submitted();
    String after =
        given()
            .auth()
            .oauth2(Tokens.finance())
            .header("If-None-Match", before)
            .get("/api/v1/invoices/{id}", id)
            .then()
            .statusCode(200)
            .body("check.outcome", equalTo("AGREED"))
            .body("check.expected.amount", equalTo(2900.00f))
            .body("check.vendorRevision", equalTo(1))
            .extract()
            .header("ETag");
    given()
        .auth()
        .oauth2(Tokens.finance())
        .header("If-None-Match", after)
        .get("/api/v1/invoices/{id}", id)
        .then()
        .statusCode(304);
  }

  @Test
  void what_it_was_accepted_by_stands() {
    TestReport.january(contract).submitted();
    String accepted = TestInvoice.january(contract).of("2900.00").received();
    accept(accepted).body("check.outcome", equalTo("AGREED"));

    TestReport.january(contract).withMeasure("contactsHandled", 113).submitted();
    read(Tokens.finance(), accepted)
        .body("check.expected.amount", equalTo(2900.00f))
        .body("check.vendorRevision", equalTo(1));
    read(Tokens.finance(), TestInvoice.january(contract).of("2900.00").received())
        .body("check.expected.amount", equalTo(2868.00f))
        .body("check.outcome", equalTo("DIFFERENT"))
        .body("check.vendorRevision", equalTo(2));
  }

  /// Or the vendor would learn from it what the client measured.
  @Test
  void the_check_is_the_clients_alone() {
    TestReport.january(contract).submitted();
    TestReport.january(contract).withMeasure("contactsHandled", 113).submittedByClient();
    String id = TestInvoice.january(contract).of("2900.00").received();

    read(Tokens.approver(), id)
        .body("check.expected.amount", equalTo(2868.00f))
        .body("check.clientRevision", equalTo(1));
    read(Tokens.vendor(contract.vendorId()), id).statusCode(200).body("check", nullValue());
  }
}
