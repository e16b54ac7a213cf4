package dev.plumbline.scorecard.bi;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.ledger.TestLedger;
import dev.plumbline.scorecard.observation.TestObservations;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows for BI tools, in pages and as a file.
@QuarkusTest
class BiTest {

  private final TestContract contract = TestContract.activated();

  /// January is published, February is provisional; the ledger has one entry.
  @BeforeEach
  void twoMonths() {
    TestReport.january(contract).submitted();
    TestObservations.recorded(contract, "2021-01", 40, 128);
    TestReport.of(contract, "A", "2021-02").submitted();
    TestRun.scored("2021-01", contract);
    TestRun.scored("2021-02", contract);
    TestScorecard.publish(TestScorecard.of(contract, "2021-01"));
    TestLedger.corrected(contract, "-5.25");
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

  @ParameterizedTest
  @ValueSource(strings = {"scorecards", "clause-results", "measures", "credits"})
  void the_file_says_what_the_pages_say_row_for_row(String dataset) {
    List<Map<String, Object>> rows = TestBi.rows(dataset + "?limit=500&" + mine());

    assertThat(TestBi.parsed(TestBi.csv(dataset + "?" + mine())))
        .isNotEmpty()
        .isEqualTo(
            rows.stream()
                .map(
                    row ->
                        row.keySet().stream()
                            .collect(Collectors.toMap(name -> name, name -> text(row, name))))
                .toList());
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

  /// References that a spreadsheet would run, with all that CSV has to quote.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0, \"quoted\"\nand \u00e4 second line",
        "\n=1+1",
        "\uff1d1+1",
        "\uff201"
      })
  void a_text_that_looks_like_a_formula_is_text_and_a_negative_number_is_a_number(String reference)
      throws SQLException {
    owner(
        "update scorecard s set contract_reference = ? where s.contract_id = ? and s.period = ?",
        reference);
    owner(
        """
        update scorecard_clause c set value = ? from scorecard s
        where s.id = c.scorecard_id and s.contract_id = ? and s.period = ?""",
        new BigDecimal("-12.50"));

    String query = "clause-results?life=PROVISIONAL&" + mine();
    assertThat(TestBi.parsed(TestBi.csv(query)))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsEntry("contractReference", "'" + reference))
        .allSatisfy(row -> assertThat(row).containsEntry("value", "-12.50"));
    assertThat(TestBi.rows(query))
        .allSatisfy(row -> assertThat(row).containsEntry("contractReference", reference))
        .allSatisfy(row -> assertThat(text(row, "value")).isEqualTo("-12.50"));
  }

  @ParameterizedTest
  @CsvSource({
    "scorecards?sort=period, application/json, sort",
    "measures?life=FINAL, application/json, life",
    "credits?life=FINAL, application/json, life",
    "scorecards?life=final, text/csv, life",
    "scorecards?contractId=1, text/csv, contractId",
    "scorecards?limit=5, text/csv, limit",
    "scorecards?period=0000-01, text/csv, period",
    "measures?from=+10000-01, application/json, from",
    "credits?cursor=nonsense, application/json, cursor"
  })
  void what_is_unknown_or_malformed_is_refused(String query, String accept, String parameter) {
    TestBi.asked(Tokens.finance(), query, accept)
        .then()
        .statusCode(400)
        .body("errors.parameter", equalTo(List.of(parameter)));
  }

  /// Anybody can make a cursor that looks like one of ours.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID|2021-01|VENDOR|1|billing|voice|talk\0Seconds",
        "ID|+999999999-12|VENDOR|1|billing|voice|talkSeconds",
        "ID|2021-13|VENDOR|1|billing|voice|talkSeconds",
        "ID|2021-01|VENDOR|99999999999|billing|voice|talkSeconds",
        "ID|2021-01",
        "1"
      })
  void a_cursor_that_no_page_gave_is_refused(String key) throws NoSuchAlgorithmException {
    given()
        .auth()
        .oauth2(Tokens.biReader())
        .queryParam("contractId", contract.id())
        .queryParam("cursor", cursor(key.replace("ID", contract.id().toString())))
        .get("/api/v1/bi/measures")
        .then()
        .statusCode(400)
        .body("errors.parameter", equalTo(List.of("cursor")));
  }

  private String cursor(String key) throws NoSuchAlgorithmException {
    byte[] text = key.replace('|', '\u001f').getBytes(UTF_8);
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update("/api/v1/bi/measures{contractId=[%s]}\0".formatted(contract.id()).getBytes(UTF_8));
    ByteBuffer cursor = ByteBuffer.allocate(8 + text.length);
    cursor.put(sha.digest(text), 0, 8).put(text);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
  }

  @Test
  void a_browser_gets_json_and_no_other_form_is_pretended() {
    assertThat(TestBi.asked(Tokens.auditor(), "scorecards?" + mine(), "*/*").contentType())
        .startsWith("application/json");
    TestBi.asked(Tokens.auditor(), "scorecards", "application/pdf").then().statusCode(406);
    assertThat(
            TestBi.asked(Tokens.auditor(), "scorecards?" + mine(), "text/csv")
                .header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"scorecards.csv\"");
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

  /// As CSV would have it.
  private static String text(Map<String, Object> row, String column) {
    return requireNonNull(row.get(column)) instanceof BigDecimal number
        ? number.toPlainString()
        : row.get(column).toString();
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

  /// A careless hand at the provisional scorecard.
  private void owner(String update, Object value) throws SQLException {
    try (Connection owner = new TestDatabase("scorecard").owner();
        PreparedStatement statement = owner.prepareStatement(update)) {
      statement.setObject(1, value);
      statement.setObject(2, contract.id());
      statement.setObject(3, LocalDate.of(2021, 2, 1));
      assertThat(statement.executeUpdate()).isPositive();
    }
  }
}
