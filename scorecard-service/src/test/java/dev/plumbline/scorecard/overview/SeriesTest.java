package dev.plumbline.scorecard.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A vendor's contracts over time, in one call.
@QuarkusTest
class SeriesTest {

  private static final String QUARTER = "from=2021-01&to=2021-03";

  private final TestContract contract = TestContract.ofNewVendor();
  private final TestContract neighbour = TestContract.of(contract.vendorId());

  /// January is published, February is not yet, March was never scored.
  @BeforeEach
  void twoScoredMonths() {
    ContractServiceStandIn.server().activate(contract);
    ContractServiceStandIn.server().activate(neighbour);
    for (String month : List.of("2021-01", "2021-02")) {
      TestReport.of(contract, "A", month).submitted();
      TestRun.scored(month, contract, neighbour);
    }
    TestScorecard.publish(TestScorecard.of(contract, "2021-01"));
  }

  @Test
  void each_month_says_what_its_scorecard_says() {
    JsonPath series = governance("vendorId=" + contract.vendorId() + "&" + QUARTER);

    assertThat(series.getList("items.contractId"))
        .containsExactly(contract.id().toString(), neighbour.id().toString());
    assertThat(series.getList("items[0].months.scorecard.period"))
        .containsExactly("2021-01", "2021-02");
    for (String month : List.of("2021-01", "2021-02")) {
      JsonPath card = scorecard(month);
      String point = "items[0].months.find { it.scorecard.period == '%s' }.".formatted(month);
      for (String figure :
          List.of("id", "revision", "life", "overall", "standing", "cxCapApplied", "families")) {
        assertThat(series.<Object>get(point + "scorecard." + figure))
            .as(figure)
            .isEqualTo(card.get(figure));
      }
      assertThat(series.<Object>get(point + "scorecard.creditTotal"))
          .isEqualTo(card.get("credits.total"));
      for (String figure : List.of("code", "value", "attainment", "outcome", "metricVersion")) {
        assertThat(series.<Object>getList(point + "clauses." + figure))
            .as(figure)
            .isEqualTo(card.getList("clauses." + figure));
      }
    }
  }

  /// A clause that was not rated has neither a value nor an attainment.
  @Test
  void what_is_absent_is_left_out() {
    Map<String, Object> unrated =
        governance("contractId=" + contract.id() + "&" + QUARTER)
            .getMap("items[0].months[0].clauses.find { it.code == 'empathy' }");

    assertThat(unrated).containsEntry("outcome", "NOT_MEASURED").doesNotContainKey("value");
    assertThat(unrated).doesNotContainKey("attainment");
  }

  @Test
  void the_vendor_sees_what_is_published_of_its_own() {
    read(Tokens.vendor(contract.vendorId()), QUARTER)
        .body("items.size()", equalTo(2))
        .body("items[0].months.scorecard.period", equalTo(List.of("2021-01")))
        .body("items[1].months", equalTo(List.of()));

    String stranger = Tokens.vendor(TestContract.ofNewVendor().vendorId());
    for (String asked :
        List.of("", "&vendorId=" + contract.vendorId(), "&contractId=" + contract.id())) {
      read(stranger, QUARTER + asked).body("items", equalTo(List.of()));
    }
  }

  @Test
  void months_outside_of_what_was_asked_for_are_not_shown() {
    assertThat(
            governance("contractId=" + contract.id() + "&from=2021-02&to=2024-01")
                .getList("items[0].months.scorecard.period"))
        .containsExactly("2021-02");
  }

  @ParameterizedTest
  @CsvSource({
    "from=2021-01&to=2024-01, to, out-of-bounds",
    "from=2021-02&to=2021-01, to, out-of-bounds",
    "to=2021-01, from, required",
    "from=2021-01&to=2021-13, to, malformed",
    "from=2021-01&to=2021-02&period=2021-01, period, unknown-parameter"
  })
  void what_cannot_be_a_span_of_months_is_refused(String query, String parameter, String code) {
    given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/scorecard-series?" + query)
        .then()
        .statusCode(400)
        .body("errors.parameter", equalTo(List.of(parameter)))
        .body("errors.code", equalTo(List.of(code)));
  }

  @Test
  void contracts_come_in_pages() {
    String all = "vendorId=" + contract.vendorId() + "&" + QUARTER;
    JsonPath first = governance(all + "&limit=1");
    JsonPath second = governance(all + "&limit=1&cursor=" + first.getString("next"));

    assertThat(first.getList("items.contractId")).containsExactly(contract.id().toString());
    assertThat(second.getList("items.contractId")).containsExactly(neighbour.id().toString());
    assertThat(second.getString("next")).isNull();
  }

  private static JsonPath governance(String query) {
    return read(Tokens.governance(), query).extract().jsonPath();
  }

  private static ValidatableResponse read(String token, String query) {
    return given()
        .auth()
        .oauth2(token)
        .get("/api/v1/scorecard-series?" + query)
        .then()
        .statusCode(200);
  }

  private JsonPath scorecard(String month) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/scorecards/{id}", TestScorecard.of(contract, month))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
