package dev.plumbline.scorecard.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.observation.TestObservations;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.scoring.Csv;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A clause over three months that was renamed in February.
@QuarkusTest
class AmendedContractTest {

  private static final List<String> MONTHS = List.of("2021-01", "2021-02", "2021-03");

  private final TestContract contract =
      TestContract.ofNewVendor().with("\"window\": \"MONTH\"", "\"window\": \"ROLLING_3\"");

  @BeforeEach
  void threeMonths() {
    ContractServiceStandIn.server().activate(contract);
    contract
        .with("\"version\": 1,", "\"version\": 2,")
        .with("\"effectiveFrom\": \"2021-01\"", "\"effectiveFrom\": \"2021-02\"")
        .with(
            "\"code\": \"first-contact\",",
            "\"code\": \"settled-at-once\", \"predecessor\": \"first-contact\",");
    ContractServiceStandIn.server().amend(contract, 2, "2021-02");
    for (String month : MONTHS) {
      TestReport.of(contract, "A", month).submitted();
      TestObservations.recorded(contract, month, 40, 140);
      TestRun.scored(month, contract);
    }
  }

  @Test
  void a_renamed_clause_pools_the_months_before() {
    JsonPath march = explained("2021-03");
    String clause = "clauses.find { it.code == 'settled-at-once' }.";

    assertThat(march.getList(clause + "periods")).isEqualTo(MONTHS);
    assertThat(march.getString(clause + "origin.since")).isEqualTo("2021-01");
    assertThat(march.getList(clause + "origin.formerCodes")).isEqualTo(List.of("first-contact"));
    assertThat(march.getInt(clause + "numerator")).isEqualTo(reported("contactsResolvedFirst"));
    assertThat(march.getInt(clause + "denominator")).isEqualTo(reported("contactsHandled"));
  }

  @Test
  void its_change_is_told_under_its_new_name() {
    JsonPath february = explained("2021-02");

    assertThat(february.getList("change.clauses.clause"))
        .contains("settled-at-once")
        .doesNotContain("first-contact");
    assertThat(february.getFloat("change.parts.coverage")).isZero();
  }

  private JsonPath explained(String period) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/scorecards/{id}/explanation", TestScorecard.of(contract, period))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static int reported(String measure) {
    return Csv.rows("demo-reports.csv").stream()
        .filter(row -> "A".equals(row.get("vendor")))
        .mapToInt(row -> Integer.parseInt(Objects.requireNonNull(row.get(measure))))
        .sum();
  }
}
