package dev.plumbline.scorecard.scorecard;

import static dev.plumbline.scorecard.scorecard.TestScorecard.figures;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A clause that only evidence decides, through more than a year. In January 358 of 725 who
/// answered were satisfied, 49.38 %; the minimum is 49.5.
@QuarkusTest
class UndecidedMonthsTest {

  private static final YearMonth JANUARY = YearMonth.of(2021, 1);

  private final TestContract contract =
      TestContract.ofNewVendor()
          .with("2021-03-31", "2022-12-31")
          .with(
              "\"requiresEvidence\": false,\n      \"exclusions\": [],\n      \"minimumSample\": 100",
              "\"requiresEvidence\": true,\n      \"exclusions\": [],\n      \"minimumSample\": 100");

  /// With 100 of 121 in account-admin the first month is met and no part of what follows.
  @Test
  void are_tested_together_from_the_first_one_on_however_long_ago_it_was() {
    ContractServiceStandIn.server().activate(contract);
    assertThat(
            outcome(scored(TestReport.january(contract).withMeasure("surveysSatisfied", 100), 0)))
        .isEqualTo("MET");
    for (int i = 1; i <= 14; i++) {
      assertThat(outcome(scored(TestReport.january(contract), i))).isEqualTo("UNDECIDED");
    }

    assertThat(tested(14))
        .isEqualTo(
            IntStream.rangeClosed(1, 14).mapToObj(i -> JANUARY.plusMonths(i).toString()).toList());
    assertThat(TestRun.scored(JANUARY.plusMonths(14).toString(), contract).getInt("unchanged"))
        .isOne();
  }

  private JsonPath scored(TestReport report, int month) {
    String period = JANUARY.plusMonths(month).toString();
    report.with("period", period).submitted();
    TestRun.scored(period, contract);
    return figures(TestScorecard.of(contract, period));
  }

  private static String outcome(JsonPath card) {
    return card.getString("clauses.find { it.code == 'satisfaction' }.outcome");
  }

  private List<String> tested(int month) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .get(
            "/api/v1/scorecards/{id}/explanation",
            TestScorecard.of(contract, JANUARY.plusMonths(month).toString()))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("clauses.find { it.code == 'satisfaction' }.interval.periods");
  }
}
