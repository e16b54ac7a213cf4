package dev.plumbline.scorecard.scorecard;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.observation.TestObservations;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scoring.Csv;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The demo's quarter through the API: six reports, observations and runs become six scorecards
/// with the figures that it promises.
@QuarkusTest
class DemoScorecardsTest {

  private static final List<String> MONTHS = List.of("2021-01", "2021-02", "2021-03");
  private static final Map<String, List<List<Integer>>> EMPATHY =
      Map.of(
          "A", List.of(List.of(40, 128), List.of(40, 146), List.of(40, 138)),
          "B", List.of(List.of(40, 168), List.of(12, 48), List.of(40, 164)));

  private final TestContract a = TestContract.ofNewVendor();
  private final TestContract b = TestContract.ofNewVendor().with("87450.0", "92300.0");

  @BeforeEach
  void reportsAndObservations() {
    given_a_quarter("A", ContractServiceStandIn.server().activate(a));
    given_a_quarter("B", ContractServiceStandIn.server().activate(b));
  }

  private void given_a_quarter(String vendor, TestContract contract) {
    for (int i = 0; i < MONTHS.size(); i++) {
      TestReport.of(contract, vendor, MONTHS.get(i)).submitted();
      List<Integer> rated = requireNonNull(EMPATHY.get(vendor)).get(i);
      TestObservations.recorded(contract, MONTHS.get(i), rated.get(0), rated.get(1));
    }
  }

  @Test
  void the_quarter_becomes_the_promised_scorecards() {
    MONTHS.forEach(month -> TestRun.scored(month, a, b));

    for (Map<String, String> expected : Csv.rows("demo-scorecards.csv")) {
      JsonPath card = scorecard(contract(expected), requireNonNull(expected.get("period")));
      assertThat(shown(card.get("families.find { it.family == 'EFFICIENCY' }.score")))
          .isEqualTo(expected.get("efficiency"));
      assertThat(shown(card.get("customerExperienceAndBehaviour")))
          .isEqualTo(expected.get("experience"));
      assertThat(shown(card.get("overall"))).isEqualTo(expected.get("overall"));
      assertThat(card.getString("standing")).isEqualTo(expected.get("standing"));
      assertThat(card.getBoolean("cxCapApplied"))
          .isEqualTo(!Objects.equals(expected.get("standing"), expected.get("beforeCap")));
      assertThat(credits(card)).isEqualTo(expected.get("credits"));
      assertThat(card.getString("life")).isEqualTo("PROVISIONAL");
      assertThat(card.getList("facts.code"))
          .startsWith("LATE_REPORT")
          .contains("NO_COUNTER_DATA")
          .hasSize(6);
    }
    for (Map<String, String> expected : Csv.rows("demo-clauses.csv")) {
      JsonPath card = scorecard(contract(expected), requireNonNull(expected.get("period")));
      String clause = "clauses.find { it.code == '%s' }.".formatted(expected.get("clause"));
      assertThat(shown(card.get(clause + "value"))).isEqualTo(expected.get("value"));
      assertThat(card.getString(clause + "outcome")).isEqualTo(expected.get("outcome"));
      assertThat(shown(card.get(clause + "attainment"))).isEqualTo(expected.get("attainment"));
    }
  }

  @Test
  void the_money_of_a_capped_month_is_shown_whole() {
    TestRun.scored("2021-03", a);

    JsonPath card = scorecard(a, "2021-03");
    assertThat(card.getMap("credits.fee")).isEqualTo(eur("87450.00"));
    assertThat(card.getMap("credits.atRisk")).isEqualTo(eur("10494.00"));
    assertThat(card.getMap("credits.cap")).isEqualTo(eur("8745.00"));
    assertThat(card.getMap("credits.total")).isEqualTo(eur("8745.00"));
    assertThat(card.getBoolean("credits.capped")).isTrue();
    assertThat(card.getMap("clauses.find { it.code == 'abandons' }.credit"))
        .isEqualTo(eur("3400.83"));
  }

  @Test
  void the_same_inputs_change_nothing_and_other_inputs_replace_in_place() {
    assertThat(TestRun.scored("2021-02", a).getInt("computed")).isOne();
    JsonPath first = scorecard(a, "2021-02");

    assertThat(TestRun.scored("2021-02", a).getInt("unchanged")).isOne();
    assertThat(scorecard(a, "2021-02").<Object>get()).isEqualTo(first.get());

    TestReport.of(a, "A", "2021-02").withMeasure("surveysSatisfied", 0).submitted();
    assertThat(TestRun.scored("2021-02", a).getInt("computed")).isOne();
    JsonPath second = scorecard(a, "2021-02");
    assertThat(second.getString("id")).isEqualTo(first.getString("id"));
    assertThat(second.getString("inputHash")).isNotEqualTo(first.getString("inputHash"));
    assertThat(second.getString("clauses.find { it.code == 'satisfaction' }.outcome"))
        .isEqualTo("BELOW_MINIMUM");
  }

  @Test
  void what_is_published_is_left_and_the_run_says_so() {
    TestRun.scored("2021-01", a);
    String id = scorecard(a, "2021-01").getString("id");
    TestScorecard.publish(id);
    JsonPath published = scorecard(a, "2021-01");
    TestReport.of(a, "A", "2021-01").withMeasure("surveysSatisfied", 0).submitted();

    JsonPath run = TestRun.scored("2021-01", a);
    assertThat(run.getInt("leftPublished")).isOne();
    assertThat(run.getInt("done")).isOne();
    assertThat(scorecard(a, "2021-01").<Object>get()).isEqualTo(published.get());
  }

  @Test
  void a_vendor_sees_its_scorecard_from_publication_on() {
    TestRun.scored("2021-01", a, b);
    String id = scorecard(a, "2021-01").getString("id");
    String vendor = Tokens.vendor(a.vendorId());

    given().auth().oauth2(vendor).get("/api/v1/scorecards/{id}", id).then().statusCode(404);
    given()
        .auth()
        .oauth2(vendor)
        .get("/api/v1/scorecards?contractId={id}", a.id())
        .then()
        .statusCode(200)
        .body("items", equalTo(List.of()));

    TestScorecard.publish(id);
    given()
        .auth()
        .oauth2(vendor)
        .get("/api/v1/scorecards/{id}", id)
        .then()
        .statusCode(200)
        .body("life", equalTo("PUBLISHED"))
        .body("publishedBy", equalTo("governance"));
    given()
        .auth()
        .oauth2(vendor)
        .get("/api/v1/scorecards")
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of(id)));
    given()
        .auth()
        .oauth2(Tokens.vendor(b.vendorId()))
        .get("/api/v1/scorecards/{id}", id)
        .then()
        .statusCode(404);
  }

  private TestContract contract(Map<String, String> row) {
    return "A".equals(row.get("vendor")) ? a : b;
  }

  private static JsonPath scorecard(TestContract contract, String period) {
    return TestScorecard.figures(TestScorecard.of(contract, period));
  }

  private static String credits(JsonPath card) {
    return IntStream.range(0, card.getList("credits.items").size())
        .mapToObj(i -> "credits.items[%d].".formatted(i))
        .map(
            item ->
                "%s %s of %s"
                    .formatted(
                        card.getString(item + "clause"),
                        card.getString(item + "amount.amount"),
                        card.getString(item + "uncapped.amount")))
        .collect(Collectors.joining("; "));
  }

  private static Map<String, Object> eur(String amount) {
    return Map.of("amount", new BigDecimal(amount), "currency", "EUR");
  }

  private static String shown(@Nullable BigDecimal figure) {
    return figure == null ? "" : figure.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
