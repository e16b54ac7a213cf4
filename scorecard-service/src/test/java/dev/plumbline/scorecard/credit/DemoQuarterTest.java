package dev.plumbline.scorecard.credit;

import static dev.plumbline.kernel.metric.Family.EFFICIENCY;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.credit.MonthCredits;
import dev.plumbline.scorecard.credit.Credits.Open;
import dev.plumbline.scorecard.credit.Credits.Settled;
import dev.plumbline.scorecard.scoring.Csv;
import dev.plumbline.scorecard.scoring.Fact;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.Scorecard;
import dev.plumbline.scorecard.scoring.Scoring;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The real quarter comes out to the digit: every value, attainment, score, standing and credit.
class DemoQuarterTest {

  static Stream<Map<String, String>> clauses() {
    return Csv.rows("demo-clauses.csv").stream();
  }

  static Stream<Map<String, String>> scorecards() {
    return Csv.rows("demo-scorecards.csv").stream();
  }

  @ParameterizedTest
  @MethodSource
  void clauses(Map<String, String> expected) {
    ClauseResult result =
        Scoring.score(inputs(expected)).clauses().stream()
            .filter(it -> it.clause().code().equals(expected.get("clause")))
            .findFirst()
            .orElseThrow();
    assertThat(shown(result.value().orElseThrow())).isEqualTo(expected.get("value"));
    assertThat(result.outcome().code()).hasToString(expected.get("outcome"));
    assertThat(result.attainment().map(DemoQuarterTest::shown).orElse(""))
        .isEqualTo(expected.get("attainment"));
  }

  @ParameterizedTest
  @MethodSource
  void scorecards(Map<String, String> expected) {
    Inputs inputs = inputs(expected);
    Scorecard scorecard = Scoring.score(inputs);
    assertThat(shown(scorecard.scores().families().get(EFFICIENCY)))
        .isEqualTo(expected.get("efficiency"));
    assertThat(shown(scorecard.scores().customerExperienceAndBehaviour()))
        .isEqualTo(expected.get("experience"));
    assertThat(shown(scorecard.scores().overall())).isEqualTo(expected.get("overall"));
    assertThat(scorecard.rating().standing()).hasToString(expected.get("standing"));
    assertThat(scorecard.rating().beforeCap()).hasToString(expected.get("beforeCap"));
    assertThat(scorecard.rating().isCapped())
        .isEqualTo(!requireNonNull(expected.get("standing")).equals(expected.get("beforeCap")));
    assertThat(items(Crediting.credit(inputs, scorecard))).isEqualTo(expected.get("credits"));
  }

  @ParameterizedTest
  @MethodSource("scorecards")
  void every_report_is_late_and_the_scorecards_say_so(Map<String, String> month) {
    Scorecard scorecard = Scoring.score(inputs(month));
    assertThat(scorecard.isPending()).isFalse();
    assertThat(scorecard.facts())
        .extracting(Fact::code)
        .containsExactly(
            Fact.Code.LATE_REPORT,
            Fact.Code.NO_COUNTER_DATA,
            Fact.Code.NO_COUNTER_DATA,
            Fact.Code.NO_COUNTER_DATA,
            Fact.Code.NO_COUNTER_DATA,
            Fact.Code.NO_COUNTER_DATA);
    assertThat(scorecard.facts().getLast().detail())
        .isEqualTo(
            "Clause satisfaction: no data for survey-coverage, survey-response-rate,"
                + " complaint-rate; the contract declares complaints, surveysInvited unavailable.");
  }

  private static Inputs inputs(Map<String, String> row) {
    return DemoQuarter.inputs(
        requireNonNull(row.get("vendor")), YearMonth.parse(requireNonNull(row.get("period"))));
  }

  private static String items(Credits credits) {
    return switch (credits.settlement()) {
      case Open() -> "open";
      case Settled(MonthCredits month, _) ->
          month.items().stream()
              .map(
                  it ->
                      "%s %s of %s"
                          .formatted(it.clause(), it.amount().amount(), it.uncapped().amount()))
              .collect(joining("; "));
    };
  }

  private static String shown(@Nullable BigDecimal figure) {
    return requireNonNull(figure).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
