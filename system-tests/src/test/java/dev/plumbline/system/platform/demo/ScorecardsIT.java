package dev.plumbline.system.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(SharedPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class ScorecardsIT {

  private final Map<String, JsonNode> scorecards = new HashMap<>();

  @BeforeAll
  void readThem(Platform platform) {
    Caller finance = platform.as(Account.FINANCE);
    for (Figures.Row row : Figures.scorecards()) {
      String contract = contract(finance, "DEMO-" + row.get("vendor"));
      String query = "?contractId=" + contract + "&period=" + row.get("month");
      JsonNode found = finance.get("/scorecards" + query).done().path("items");
      assertThat(found).as(row.subject()).hasSize(1);
      String id = found.path(0).path("id").asText();
      scorecards.put(row.subject(), finance.get("/scorecards/" + id).done());
    }
  }

  private static String contract(Caller caller, String reference) {
    JsonNode found = caller.get("/contracts?reference=" + reference).done().path("items");
    return found.path(0).path("id").asText();
  }

  static Stream<Figures.Row> clauses() {
    return Figures.clauses().stream();
  }

  static Stream<Figures.Row> months() {
    return Figures.scorecards().stream();
  }

  @Test
  void theFiguresAreThirtySixOfServiceLevelsAndSixOfBehaviour() {
    assertThat(clauses().filter(row -> row.get("clause").equals("empathy"))).hasSize(6);
    assertThat(clauses().filter(row -> !row.get("clause").equals("empathy"))).hasSize(36);
    assertThat(clauses().map(Figures.Row::subject).distinct()).hasSize(6);
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void aClauseHasItsValueOutcomeAttainmentAndCredit(Figures.Row row) {
    JsonNode clause = only(scorecard(row).path("clauses"), "code", row.get("clause"));

    assertThat(number(clause.path("value"))).isEqualTo(row.get("value"));
    assertThat(clause.path("outcome").asText()).isEqualTo(row.get("outcome"));
    assertThat(number(clause.path("attainment"))).isEqualTo(row.get("attainment"));
    assertThat(number(clause.path("credit").path("amount"))).isEqualTo(row.get("credit"));
  }

  @ParameterizedTest
  @MethodSource("months")
  void aMonthHasItsScoresAndStanding(Figures.Row row) {
    JsonNode scorecard = scorecard(row);
    JsonNode efficiency = only(scorecard.path("families"), "family", "EFFICIENCY");

    assertThat(number(efficiency.path("score"))).isEqualTo(row.get("efficiency"));
    assertThat(number(scorecard.path("customerExperienceAndBehaviour")))
        .isEqualTo(row.get("experienceAndBehaviour"));
    assertThat(number(scorecard.path("overall"))).isEqualTo(row.get("overall"));
    assertThat(scorecard.path("standing").asText()).isEqualTo(row.get("standing"));
    assertThat(scorecard.path("cxCapApplied").asBoolean())
        .isEqualTo(!row.get("withoutCap").isEmpty());
    assertThat(scorecard.path("standingBeforeCap").asText()).isEqualTo(row.get("withoutCap"));
  }

  @ParameterizedTest
  @MethodSource("months")
  void aMonthHasItsCredits(Figures.Row row) {
    JsonNode credits = scorecard(row).path("credits");
    List<String> expected =
        clauses()
            .filter(clause -> clause.subject().equals(row.subject()))
            .filter(clause -> !clause.get("credit").isEmpty())
            .map(clause -> clause.get("clause") + " " + clause.get("credit") + " EUR")
            .toList();

    assertThat(money(credits.path("total"))).isEqualTo(row.get("credit") + " EUR");
    assertThat(credits.path("capped").asText()).isEqualTo(row.get("capped"));
    assertThat(credits.path("items"))
        .extracting(item -> item.path("clause").asText() + " " + money(item.path("amount")))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("months")
  void aMonthIsPublishedAndSaysThatItsReportWasLate(Figures.Row row) {
    JsonNode scorecard = scorecard(row);

    assertThat(scorecard.path("life").asText()).isEqualTo("PUBLISHED");
    assertThat(scorecard.path("facts").findValuesAsText("code")).contains("LATE_REPORT");
  }

  private JsonNode scorecard(Figures.Row row) {
    return Objects.requireNonNull(scorecards.get(row.subject()));
  }

  private static JsonNode only(JsonNode items, String key, String value) {
    List<JsonNode> found =
        items.valueStream().filter(item -> item.path(key).asText().equals(value)).toList();
    assertThat(found).as(value).hasSize(1);
    return found.getFirst();
  }

  /// As it is written, to two places; empty where there is none.
  private static String number(JsonNode number) {
    return number.isMissingNode() ? "" : number.decimalValue().setScale(2).toPlainString();
  }

  private static String money(JsonNode money) {
    return number(money.path("amount")) + " " + money.path("currency").asText();
  }
}
