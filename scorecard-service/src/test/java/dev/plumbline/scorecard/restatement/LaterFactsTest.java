package dev.plumbline.scorecard.restatement;

import static dev.plumbline.scorecard.scorecard.TestScorecard.published;
import static dev.plumbline.scorecard.scorecard.TestScorecard.read;
import static dev.plumbline.scorecard.scorecard.TestScorecard.restate;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.dispute.TestDispute;
import dev.plumbline.scorecard.invoice.TestInvoice;
import dev.plumbline.scorecard.relief.TestRelief;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is agreed beside the reports reaches the score and the money: before the publication by the
/// next run, after it by a restatement. In January satisfaction is below its minimum; at risk are
/// 12 % of the fee, of which 55 % are the clause's.
@QuarkusTest
class LaterFactsTest {

  private static final String SATISFACTION = "clauses.find { it.code == 'satisfaction' }.";

  private final TestContract contract = TestContract.activated();

  @Test
  void an_accepted_invoice_is_the_fee_of_the_next_run() {
    TestReport.january(contract).submitted();
    TestRun.scored("2021-01", contract);
    assertThat(credits(january())).isEqualTo("PRICED 5771.7");

    TestInvoice.january(contract).of("40000.00").received();
    assertThat(TestRun.scored("2021-01", contract).getInt("unchanged")).isOne();
    TestInvoice.january(contract).of("50000.00").accepted();
    assertThat(TestRun.scored("2021-01", contract).getInt("computed")).isOne();
    assertThat(credits(january())).isEqualTo("INVOICED 3300.0");
  }

  @Test
  void a_later_invoice_restates_the_money_and_not_the_score() {
    String january = published(contract, "2021-01");
    TestInvoice.january(contract).of("50000.00").accepted();

    restate(january, "LATER_INVOICE").then().statusCode(201);
    assertThat(credits(january())).isEqualTo("INVOICED 3300.0");
    assertThat(january().getString("overall")).isEqualTo(read(january).path("overall").toString());
    cause("LATER_INVOICE");
  }

  @Test
  void a_granted_relief_excuses_the_clause_in_the_next_run() {
    TestReport.january(contract).submitted();
    String relief = asked();
    TestRun.scored("2021-01", contract);
    assertThat(january().getString(SATISFACTION + "outcome")).isEqualTo("BELOW_MINIMUM");

    TestRelief.granted(relief);
    TestRun.scored("2021-01", contract);
    assertThat(january().getString(SATISFACTION + "outcome")).isEqualTo("EXCUSED");
    assertThat(credits(january())).isEqualTo("PRICED 0.0");
  }

  @Test
  void a_relief_that_is_granted_later_restates_its_month() {
    String january = published(contract, "2021-01");
    TestRelief.granted(asked());

    restate(january, "RELIEF").then().statusCode(201);
    assertThat(january().getString(SATISFACTION + "outcome")).isEqualTo("EXCUSED");
    assertThat(credits(january())).isEqualTo("PRICED 0.0");
    cause("RELIEF");
  }

  /// 358 of 725 were reported to be satisfied, and 82 of them in billing.
  @Test
  void what_an_upheld_dispute_puts_right_is_in_the_figures_and_later_runs_keep_it() {
    String january = published(contract, "2021-01");
    assertThat(january().getInt(SATISFACTION + "numerator")).isEqualTo(358);
    String dispute = TestDispute.raised(contract, january, "satisfaction");
    TestDispute.decide(dispute, "UPHELD", TestDispute.satisfied(90)).then().statusCode(200);

    assertThat(january().getInt(SATISFACTION + "numerator")).isEqualTo(366);
    cause("DISPUTE");
    restate(TestScorecard.of(contract, "2021-01"), "OTHER").then().statusCode(409);
  }

  private String asked() {
    return TestRelief.january(contract).with("clauses", List.of("satisfaction")).askedByVendor();
  }

  private JsonPath january() {
    return read(TestScorecard.of(contract, "2021-01")).jsonPath();
  }

  private static String credits(JsonPath card) {
    return card.getString("fee.basis") + " " + card.getString("credits.total.amount");
  }

  private void cause(String cause) {
    given()
        .auth()
        .oauth2(Tokens.vendor(contract.vendorId()))
        .get("/api/v1/scorecards/{id}/restatements", TestScorecard.of(contract, "2021-01"))
        .then()
        .statusCode(200)
        .body("items.cause", equalTo(List.of(cause)));
  }
}
