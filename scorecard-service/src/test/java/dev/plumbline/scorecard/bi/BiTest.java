package dev.plumbline.scorecard.bi;

import static dev.plumbline.scorecard.bi.TestBi.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.postgres.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rows for BI tools, page by page.
@QuarkusTest
class BiTest {

  private final TestContract contract = TestContract.activated();

  @BeforeEach
  void twoMonths() {
    TestBi.twoMonths(contract);
  }

  @Test
  void a_scorecard_is_a_row_with_the_figures_as_they_are_stored() throws SQLException {
    Map<String, Object> row = single("scorecards?" + mine());

    assertThat(row)
        .containsEntry("scorecardId", TestScorecard.of(contract, "2021-01"))
        .containsEntry("vendorId", contract.vendorId().toString())
        .containsEntry("contractReference", contract.reference())
        .containsEntry("period", "2021-01")
        .containsEntry("periodStart", "2021-01-01")
        .containsEntry("life", "PUBLISHED")
        .containsEntry("currency", "EUR")
        .doesNotContainKeys("workforce", "cost", "governance");
    assertThat(text(row, "overall")).isEqualTo(stored("select overall from scorecard s"));
    assertThat(text(row, "efficiency"))
        .isEqualTo(
            stored(
                """
                select f.score from scorecard s join scorecard_family f on f.scorecard_id = s.id
                  and f.family = 'EFFICIENCY'"""));
    assertThat(text(row, "creditTotal")).isEqualTo(stored("select credit_total from scorecard s"));
  }

  @Test
  void what_is_provisional_comes_only_when_asked_for() {
    assertThat(periods("scorecards?" + mine())).containsExactly("2021-01");
    assertThat(periods("scorecards?life=PROVISIONAL&" + mine())).containsExactly("2021-02");
    assertThat(periods("scorecards?life=FINAL&" + mine())).isEmpty();
    assertThat(periods("clause-results?life=PROVISIONAL&" + mine())).containsOnly("2021-02");
  }

  @Test
  void rows_are_those_that_meet_every_condition() {
    assertThat(periods("measures?" + mine())).contains("2021-01", "2021-02");
    assertThat(periods("measures?period=2021-02&" + mine())).containsOnly("2021-02");
    assertThat(periods("measures?from=2021-02&" + mine())).containsOnly("2021-02");
    assertThat(periods("measures?to=2021-01&" + mine())).containsOnly("2021-01");
    assertThat(periods("measures?vendorId=" + contract.vendorId())).contains("2021-01");
    assertThat(periods("scorecards?vendorId=" + TestContract.ofNewVendor().vendorId())).isEmpty();
  }

  @Test
  void the_credits_of_a_scorecard_add_up_to_its_total() {
    BigDecimal sum =
        TestBi.rows("clause-results?" + mine()).stream()
            .flatMap(row -> Stream.ofNullable((BigDecimal) row.get("credit")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(sum).isPositive();
    assertThat((BigDecimal) single("scorecards?" + mine()).get("creditTotal"))
        .isEqualByComparingTo(sum);
  }

  @Test
  void a_clause_says_why_it_is_a_default_and_what_that_costs() {
    Map<String, Object> satisfaction =
        TestBi.rows("clause-results?limit=500&" + mine()).stream()
            .filter(row -> "satisfaction".equals(row.get("clause")))
            .findFirst()
            .orElseThrow();

    assertThat(satisfaction)
        .containsEntry("defaultReason", "BELOW_MINIMUM")
        .containsEntry("chronic", false)
        .containsEntry("creditDoubled", false);
    assertThat(text(satisfaction, "creditAtRisk")).isEqualTo("10494.00");
    Map<String, Object> scorecard = single("scorecards?" + mine());
    assertThat(scorecard).containsEntry("feeBasis", "PRICED");
    assertThat(text(scorecard, "creditCapCarried")).isEqualTo("0.00");
  }

  @Test
  void credits_are_what_the_ledger_says_whatever_a_scorecard_shows() {
    assertThat(TestBi.rows("credits?" + mine())).hasSize(1);
    Map<String, Object> entry = single("credits?" + mine());

    assertThat(entry)
        .containsEntry("contractReference", contract.reference())
        .containsEntry("period", "2021-01")
        .containsEntry("kind", "CORRECTION")
        .containsEntry("currency", "EUR")
        .containsEntry("reason", "Agreed by letter")
        .doesNotContainKeys("clause", "scorecardId", "revision", "cause");
    assertThat(text(entry, "amount")).isEqualTo("-5.25");
    assertThat(TestBi.rows("credits?period=2021-02&" + mine())).isEmpty();
  }

  @Test
  void a_figure_has_its_unit_and_only_the_newest_revision_counts() {
    TestReport.january(contract).withMeasure("talkSeconds", 1).submitted();

    List<Map<String, Object>> talk =
        TestBi.rows("measures?limit=500&period=2021-01&" + mine()).stream()
            .filter(row -> "talkSeconds".equals(row.get("measure")))
            .toList();
    assertThat(talk).extracting(row -> row.get("unit")).containsOnly("SECONDS");
    assertThat(talk)
        .filteredOn(row -> text(row, "revision").equals("1"))
        .extracting(row -> row.get("counted"))
        .containsOnly(false);
    assertThat(talk)
        .filteredOn(row -> text(row, "revision").equals("2"))
        .extracting(row -> row.get("counted"))
        .containsOnly(true);
    assertThat(
            TestBi.rows("measures?limit=500&period=2021-01&" + mine()).stream()
                .filter(row -> text(row, "measure").startsWith("answeredWithin"))
                .map(row -> row.get("unit")))
        .isNotEmpty()
        .containsOnly("COUNT");
  }

  @Test
  void pages_hold_every_row_once_while_others_are_published() {
    List<String> before =
        TestBi.rows("clause-results?limit=500&period=2021-01&" + mine()).stream()
            .map(row -> text(row, "clause"))
            .toList();
    List<String> seen = new ArrayList<>();
    JsonPath page = TestBi.page("clause-results?limit=2&" + mine());
    seen.addAll(page.getList("items.clause"));
    TestScorecard.publish(TestScorecard.of(contract, "2021-02"));
    while (page.getString("next") != null) {
      page = TestBi.page("clause-results?limit=2&" + mine() + "&cursor=" + page.getString("next"));
      seen.addAll(page.getList("items.findAll { it.period == '2021-01' }.clause"));
    }

    assertThat(seen).isEqualTo(before).hasSizeGreaterThan(2);
  }

  private String mine() {
    return "contractId=" + contract.id();
  }

  private static List<String> periods(String query) {
    return TestBi.page(query + "&limit=500").getList("items.period");
  }

  private static Map<String, Object> single(String query) {
    return TestBi.rows(query).getFirst();
  }

  private @Nullable String stored(String select) throws SQLException {
    try (Connection owner = new TestDatabase("scorecard").owner();
        PreparedStatement statement =
            owner.prepareStatement(
                select + " where s.contract_id = ? and s.period = date '2021-01-01'")) {
      statement.setObject(1, contract.id());
      ResultSet row = statement.executeQuery();
      assertThat(row.next()).isTrue();
      return row.getBigDecimal(1).toPlainString();
    }
  }
}
