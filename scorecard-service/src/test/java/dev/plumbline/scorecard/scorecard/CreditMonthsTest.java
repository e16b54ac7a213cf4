package dev.plumbline.scorecard.scorecard;

import static dev.plumbline.scorecard.scorecard.TestScorecard.figures;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Fourteen months of a contract through the API. Its one clause with money on it escalates, and is
/// earned back by three months met in a row; a month without a report is a default, and any report
/// meets it.
@QuarkusTest
class CreditMonthsTest {

  private static final YearMonth JANUARY = YearMonth.of(2021, 1);

  private final TestContract contract = TestCreditTerms.contract();

  /// At risk are 12 % of 87,450.00, of which the clause is allocated 35 %; the cap is 8,745.00.
  @Test
  void defaults_escalate_become_chronic_and_are_earned_back_after_it() {
    ContractServiceStandIn.server().activate(contract);
    JsonPath january = silent(0);
    assertThat(january.getMap("credits.items[0]"))
        .isEqualTo(
            Map.of(
                "clause", "abandons",
                "atRisk", eur("10494.00"),
                "doubled", false,
                "uncapped", eur("3672.90"),
                "amount", eur("3672.90")));
    assertThat(january.getMap("credits.capLeft")).isEqualTo(eur("5072.10"));
    assertThat(january.getMap("credits.capCarried")).isEqualTo(eur("0.00"));
    assertThat(january.getString("fee.basis")).isEqualTo("PRICED");
    assertThat(january.getMap("fee.items[0].amount")).isEqualTo(eur("87450.00"));
    assertThat(clause(january, "defaultReason")).isEqualTo("NOT_REPORTED");

    assertThat(silent(1).getMap("credits.items[0].amount")).isEqualTo(eur("7345.80"));
    JsonPath march = silent(2);
    assertThat(march.getBoolean("credits.items[0].doubled")).isTrue();
    assertThat(clause(march, "course.countedDefaults"))
        .isEqualTo(List.of("2021-01", "2021-02", "2021-03"));
    assertThat(march.getList("facts.code")).contains("TERMINATION_RIGHT");
    assertThat(march.getList("facts.detail"))
        .contains(
            "Clause abandons failed chronically, in 2021-01, 2021-02, 2021-03: a right to terminate"
                + " arises.");

    for (int i = 3; i < 8; i++) {
      assertThat(clause(reported(i), "course.chronic")).isEqualTo(true);
    }
    JsonPath september = reported(8);
    assertThat(clause(september, "course.chronic")).isEqualTo(false);
    assertThat(clause(september, "course.metInARow")).isEqualTo(6);
    assertThat(september.getList("returnedCredits")).isEmpty();

    assertThat(silent(9).getMap("credits.items[0].amount")).isEqualTo(eur("3672.90"));
    reported(10);
    assertThat(reported(11).getList("returnedCredits")).isEmpty();
    assertThat(reported(12).getList("returnedCredits"))
        .isEqualTo(
            List.of(
                Map.of(
                    "clause", "abandons",
                    "period", "2021-10",
                    "creditedAs", "abandons",
                    "amount", eur("3672.90"))));
    assertThat(reported(13).getList("returnedCredits")).isEmpty();
  }

  @Test
  void a_month_that_comes_out_otherwise_changes_what_later_months_mean() {
    ContractServiceStandIn.server().activate(contract);
    silent(0);
    reported(1);
    reported(2);
    assertThat(reported(3).getList("returnedCredits.period")).containsExactly("2021-01");
    assertThat(TestRun.scored("2021-04", contract).getInt("unchanged")).isOne();

    reported(0);
    assertThat(TestRun.scored("2021-04", contract).getInt("computed")).isOne();
    assertThat(card(3).getList("returnedCredits")).isEmpty();
  }

  /// At risk are 3 × 10,494.00, of which 35 % are 11,018.70; the caps of the two months before are
  /// unused.
  @Test
  void a_quarter_costs_what_its_months_put_at_risk_once_all_of_them_are_known() {
    contract.with(
        "\"window\": \"MONTH\",\n      \"expected\": 100,",
        "\"window\": \"QUARTER\",\n      \"expected\": 100,");
    ContractServiceStandIn.server().activate(contract);
    assertThat(clause(silent(0), "outcome")).isEqualTo("NOT_DUE");

    JsonPath open = silent(2);
    assertThat(clause(open, "isDefault")).isEqualTo(true);
    assertThat(open.getList("credits.items")).isEmpty();
    assertThat(open.getList("facts.detail"))
        .contains("The credits of abandons stay open: the amounts of 2021-02 are not known.");

    silent(1);
    JsonPath march = silent(2);
    assertThat(march.getList("facts.code")).doesNotContain("OPEN_CREDITS");
    assertThat(march.getMap("credits.items[0].atRisk")).isEqualTo(eur("31482.00"));
    assertThat(march.getMap("credits.items[0].amount")).isEqualTo(eur("11018.70"));
    assertThat(march.getMap("credits.capCarried")).isEqualTo(eur("17490.00"));
    assertThat(march.getMap("credits.capLeft")).isEqualTo(eur("15216.30"));
  }

  private JsonPath silent(int month) {
    return scored(month);
  }

  private JsonPath reported(int month) {
    TestReport.january(contract).with("period", JANUARY.plusMonths(month).toString()).submitted();
    return scored(month);
  }

  private JsonPath scored(int month) {
    TestRun.scored(JANUARY.plusMonths(month).toString(), contract);
    return card(month);
  }

  private JsonPath card(int month) {
    return figures(TestScorecard.of(contract, JANUARY.plusMonths(month).toString()));
  }

  private static Object clause(JsonPath card, String field) {
    return card.get("clauses.find { it.code == 'abandons' }." + field);
  }

  private static Map<String, Object> eur(String amount) {
    return Map.of("amount", new BigDecimal(amount), "currency", "EUR");
  }
}
