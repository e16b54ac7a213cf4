package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.BELOW_MINIMUM;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestMonth;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which end of an interval is held against the minimum: the better one, whatever is better. 45 of
/// 100 are 35.6145 … 54.7554, and 55 of 100 are 45.2446 … 64.3855.
class BetterEndTest {

  /// 40 promoters and 30 detractors of 100: 10 ± 1.959964 · √(0.7 − 0.1²) · 10, which ends at
  /// 26.2807.
  @ParameterizedTest
  @CsvSource({"26.28, UNDECIDED", "26.29, BELOW_MINIMUM"})
  void a_difference_is_of_three_kinds_of_answers(String minimum, OutcomeCode expected) {
    TestClause nps = sla("nps", TestMetrics.RECOMMENDATION).target("60", minimum);
    TestEvidence answers =
        everyLine(Map.of("npsPromoters", 8, "npsDetractors", 6, "npsResponses", 20));
    assertThat(outcome(nps, answers)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"45.25, UNDECIDED", "45.24, BELOW_MINIMUM"})
  void where_lower_is_better_the_lower_end_is_the_better(String minimum, OutcomeCode expected) {
    TestClause dissatisfied =
        sla("dissatisfied", TestMetrics.DISSATISFACTION).target("10", minimum);
    TestEvidence answers = everyLine(Map.of("surveysDissatisfied", 11, "surveysAnswered", 20));
    assertThat(outcome(dissatisfied, answers)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "9,  54.75, 90,    UNDECIDED",
    "9,  54.76, 90,    BELOW_MINIMUM",
    "11, 10,    45.25, UNDECIDED",
    "11, 10,    45.24, BELOW_MINIMUM"
  })
  void of_a_band_the_end_towards_it_is_the_better(
      int satisfied, String low, String high, OutcomeCode expected) {
    assertThat(outcome(within(low, high), surveys(20, satisfied))).isEqualTo(expected);
  }

  /// 11 and 9 of 20: the better ends are the minimum itself, to the last digit.
  @Test
  void the_end_of_the_interval_belongs_to_it() {
    BigDecimal low = end(within("0", "10"), surveys(20, 11));
    BigDecimal high = end(within("90", "100"), surveys(20, 9));
    assertThat(outcome(within("0", low.toPlainString()), surveys(20, 11))).isEqualTo(UNDECIDED);
    assertThat(outcome(within(high.toPlainString(), "100"), surveys(20, 9))).isEqualTo(UNDECIDED);
    TestClause dissatisfied =
        sla("dissatisfied", TestMetrics.DISSATISFACTION).target("10", low.toPlainString());
    TestEvidence answers = everyLine(Map.of("surveysDissatisfied", 11, "surveysAnswered", 20));
    assertThat(outcome(dissatisfied, answers)).isEqualTo(UNDECIDED);
  }

  /// More dissatisfied than asked are no sample, and chance explains nothing.
  @Test
  void what_is_no_sample_is_no_evidence_of_chance() {
    TestClause dissatisfied = sla("dissatisfied", TestMetrics.DISSATISFACTION).target("10", "50");
    TestEvidence answers = everyLine(Map.of("surveysDissatisfied", 21, "surveysAnswered", 20));
    assertThat(outcome(dissatisfied, answers)).isEqualTo(BELOW_MINIMUM);
  }

  private static TestClause within(String low, String high) {
    Target.Band band = new Target.Band(new BigDecimal(low), new BigDecimal(high));
    return sla("within", TestMetrics.SATISFACTION_IN_A_BAND).target(new Target.Within(band, band));
  }

  private static BigDecimal end(TestClause clause, TestEvidence evidence) {
    return Objects.requireNonNull(test(result(clause, evidence)).betterEnd());
  }

  private static OutcomeCode outcome(TestClause clause, TestEvidence evidence) {
    return result(clause, evidence).outcome().code();
  }

  private static ClauseResult result(TestClause clause, TestEvidence evidence) {
    return TestMonth.of(JANUARY)
        .under(terms(clause.requiringEvidence()))
        .knowing(JANUARY, evidence)
        .result();
  }

  private static ChanceTest test(ClauseResult result) {
    return switch (result.outcome()) {
      case Outcome.Undecided undecided -> undecided.test();
      case Outcome.BelowMinimum below -> Objects.requireNonNull(below.test());
      case Outcome other -> throw new AssertionError(other);
    };
  }

  private static TestEvidence surveys(int answered, int satisfied) {
    return everyLine(
        Map.of("contactsHandled", 100, "surveysAnswered", answered, "surveysSatisfied", satisfied));
  }
}
