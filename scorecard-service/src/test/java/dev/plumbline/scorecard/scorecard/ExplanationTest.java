package dev.plumbline.scorecard.scorecard;

import static io.restassured.RestAssured.given;
import static io.restassured.path.json.config.JsonPathConfig.jsonPathConfig;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.observation.TestObservations;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where the figures of the demo's first two months come from, as the API tells it.
@QuarkusTest
class ExplanationTest {

  private static final List<String> STEPS =
      List.of("definition", "terms", "mix", "rate", "coverage");

  private final TestContract contract = TestContract.activated();
  private String january = "";
  private String february = "";

  @BeforeEach
  void twoMonths() {
    for (String month : List.of("2021-01", "2021-02")) {
      TestReport.of(contract, "A", month).submitted();
      TestObservations.recorded(contract, month, 40, 140);
      TestRun.scored(month, contract);
    }
    january = TestScorecard.of(contract, "2021-01");
    february = TestScorecard.of(contract, "2021-02");
  }

  @Test
  void tells_every_clause_from_its_sources() {
    JsonPath explained = explained(Tokens.governance(), january);
    String clause = "clauses.find { it.code == 'abandons' }.";

    assertThat(explained.getString("scorecardId")).isEqualTo(january);
    assertThat(explained.getString(clause + "metric")).isEqualTo("abandon-rate-gross");
    assertThat(explained.getString(clause + "formula"))
        .isEqualTo("contacts abandoned divided by contacts offered, times 100");
    assertThat(explained.getList(clause + "periods")).isEqualTo(List.of("2021-01"));
    assertThat(explained.getList(clause + "omitted")).isEmpty();
    assertThat(explained.getString(clause + "origin.since")).isEqualTo("2021-01");
    assertThat(explained.getList(clause + "sources.source")).isEqualTo(List.of("VENDOR"));
    assertThat(explained.getList(clause + "sources.revision")).isEqualTo(List.of(1));
    List<Integer> abandoned =
        explained.getList(clause + "sources[0].lines.measures.contactsAbandoned", Integer.class);
    assertThat(abandoned).hasSize(5);
    assertThat(abandoned.stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(explained.getInt(clause + "numerator"));
  }

  @Test
  void tells_ratings_without_a_revision() {
    JsonPath explained = explained(Tokens.governance(), january);
    String clause = "clauses.find { it.code == 'empathy' }.";

    assertThat(explained.getList(clause + "sources.source")).isEqualTo(List.of("CLIENT"));
    assertThat(explained.<Object>get(clause + "sources[0].revision")).isNull();
    assertThat(explained.getInt(clause + "denominator")).isEqualTo(40);
  }

  @Test
  void tells_the_change_to_the_digit() {
    assertThat(explained(Tokens.governance(), january).<Object>get("change")).isNull();
    JsonPath explained = explained(Tokens.governance(), february);

    assertThat(explained.getString("change.since")).isEqualTo("2021-01");
    assertThat(explained.<BigDecimal>get("change.to"))
        .isEqualByComparingTo(explained.<BigDecimal>get("overall"));
    assertThat(explained.<BigDecimal>get("change.from"))
        .isEqualByComparingTo(explained(Tokens.governance(), january).<BigDecimal>get("overall"));
    BigDecimal total = explained.get("change.parts.total");
    assertThat(sum(STEPS.stream().map(step -> explained.get("change.parts." + step))))
        .isEqualByComparingTo(total);
    assertThat(sum(explained.getList("change.clauses.parts.total", BigDecimal.class).stream()))
        .isEqualByComparingTo(total);
    assertThat(total.signum()).isNotZero();
  }

  @Test
  void a_vendor_reads_it_once_it_is_published() {
    String vendor = Tokens.vendor(contract.vendorId());
    TestScorecard.publish(january);
    response(vendor, february).then().statusCode(404);

    TestScorecard.publish(february);
    assertThat(explained(vendor, february).<Object>get())
        .isEqualTo(explained(Tokens.governance(), february).<Object>get());
  }

  @Test
  void a_reader_who_has_it_is_told_so_until_it_changes() {
    String governance = Tokens.governance();
    String tag = response(governance, february).getHeader("ETag");
    assertThat(again(governance, tag).getStatusCode()).isEqualTo(304);

    TestReport.of(contract, "A", "2021-02").withMeasure("surveysSatisfied", 0).submitted();
    TestRun.scored("2021-02", contract);
    assertThat(again(governance, tag).getStatusCode()).isEqualTo(200);
  }

  @Test
  void what_was_published_is_explained_as_it_was() {
    TestScorecard.publish(january);
    Object before = explained(Tokens.governance(), january).get();

    TestReport.of(contract, "A", "2021-01").withMeasure("surveysSatisfied", 0).submitted();
    TestRun.scored("2021-01", contract);
    assertThat(explained(Tokens.governance(), january).<Object>get()).isEqualTo(before);
  }

  private Response again(String token, String tag) {
    return given()
        .auth()
        .oauth2(token)
        .header("If-None-Match", tag)
        .get("/api/v1/scorecards/{id}/explanation", february);
  }

  private static JsonPath explained(String token, String scorecard) {
    return response(token, scorecard)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath(jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
  }

  private static Response response(String token, String scorecard) {
    return given().auth().oauth2(token).get("/api/v1/scorecards/{id}/explanation", scorecard);
  }

  private static BigDecimal sum(Stream<BigDecimal> figures) {
    return figures.reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
