package dev.plumbline.scorecard.scorecard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scoring.Standing;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A listing shows the scorecards that meet every condition.
@QuarkusTest
class ScorecardListTest {

  private final TestContract contract = TestContract.activated();

  @Test
  void by_month_span_vendor_standing_and_life() {
    for (String month : List.of("2021-01", "2021-02", "2021-03")) {
      TestReport.of(contract, "A", month).submitted();
      TestRun.scored(month, contract);
    }
    TestScorecard.publish(TestScorecard.of(contract, "2021-01"));

    assertThat(months("")).containsExactly("2021-01", "2021-02", "2021-03");
    assertThat(months("&period=2021-03")).containsExactly("2021-03");
    assertThat(months("&from=2021-02")).containsExactly("2021-02", "2021-03");
    assertThat(months("&to=2021-02")).containsExactly("2021-01", "2021-02");
    assertThat(months("&from=2021-02&to=2021-02")).containsExactly("2021-02");
    assertThat(months("&from=2021-03&to=2021-01")).isEmpty();
    assertThat(months("&vendorId=" + contract.vendorId())).hasSize(3);
    assertThat(months("&vendorId=" + TestContract.ofNewVendor().vendorId())).isEmpty();
    assertThat(months("&life=PUBLISHED")).containsExactly("2021-01");
    assertThat(months("&life=PROVISIONAL")).containsExactly("2021-02", "2021-03");
    assertThat(
            Stream.of(Standing.values()).flatMap(it -> months("&standing=" + it).stream()).sorted())
        .containsExactly("2021-01", "2021-02", "2021-03");
  }

  private List<String> months(String conditions) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/scorecards?contractId=" + contract.id() + conditions)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.period");
  }
}
