package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.credit.Default.BELOW_MINIMUM;
import static dev.plumbline.scorecard.credit.Default.NOT_REPORTED;
import static dev.plumbline.scorecard.credit.Default.TOO_OFTEN_BELOW_EXPECTED;
import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.TOO_LATE;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.History.PastResult;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.Scoring;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultsTest {

  private static final YearMonth JANUARY_2022 = YearMonth.of(2022, 1);

  @Test
  void below_the_minimum_and_silence_are_defaults() {
    assertThat(defaults(resolved(88), "")).isEqualTo(Map.of("fcr", BELOW_MINIMUM));
    assertThat(defaults(nothing(), "")).isEqualTo(Map.of("fcr", NOT_REPORTED));
    assertThat(defaults(resolved(90), "")).isEmpty();
    assertThat(defaults(resolved(89), "")).isEmpty();
  }

  @Test
  void a_clause_that_is_not_critical_has_none() {
    TestTerms harmless = terms(sla("fcr", TestMetrics.FIRST_CONTACT).target("90", "89"));
    assertThat(defaults(harmless, nothing(), "")).isEmpty();
  }

  /// Past months, oldest first and ending with the month before: E below expected, D the same in
  /// default, M met, X below the minimum, - left out.
  @ParameterizedTest
  @CsvSource({
    "EE,            false",
    "EEE,           true",
    "E--E-M-E,      true",
    "EEEXXX,        true",
    "EMMMMMMMMMEE,  false",
    "EMMMMMMMMEE,   true",
    "EEED,          false",
    "EEEDEE,        false",
    "EEEDEEE,       true",
    "EEEEE,         true"
  })
  void the_fourth_month_below_expected_within_12_is_one(String past, boolean isDefault) {
    assertThat(defaults(resolved(89), past))
        .isEqualTo(isDefault ? Map.of("fcr", TOO_OFTEN_BELOW_EXPECTED) : Map.of());
    assertThat(defaults(resolved(90), past)).isEmpty();
  }

  @Test
  void the_history_of_another_clause_does_not_count() {
    List<PastResult> others =
        history("EEE").results().stream()
            .map(it -> new PastResult(it.month(), "other", it.outcome(), null, it.isDefault()))
            .toList();
    assertThat(defaults(critical(), resolved(89), new History(others, Map.of()))).isEmpty();
  }

  private static Map<String, Default> defaults(TestEvidence evidence, String past) {
    return defaults(critical(), evidence, history(past));
  }

  private static Map<String, Default> defaults(
      TestTerms terms, TestEvidence evidence, String past) {
    return defaults(terms, evidence, history(past));
  }

  private static Map<String, Default> defaults(
      TestTerms terms, TestEvidence evidence, History history) {
    Inputs inputs =
        evidence.inputs(
            JANUARY_2022, terms.build(), history, TOO_LATE.plusSeconds(365L * 24 * 3600));
    return Crediting.credit(inputs, Scoring.score(inputs)).defaults();
  }

  private static TestTerms critical() {
    return terms(sla("fcr", TestMetrics.FIRST_CONTACT).target("90", "89").critical("50"));
  }

  private static TestEvidence resolved(int contacts) {
    return everyLine(Map.of("contactsHandled", 100, "contactsResolvedFirst", contacts));
  }

  private static History history(String past) {
    List<PastResult> results = new ArrayList<>();
    for (int i = 0; i < past.length(); i++) {
      YearMonth month = JANUARY_2022.minusMonths(past.length() - i);
      char outcome = past.charAt(i);
      results.add(
          new PastResult(month, "fcr", code(outcome), null, outcome == 'D' || outcome == 'X'));
    }
    return new History(results, Map.of());
  }

  private static OutcomeCode code(char outcome) {
    return switch (outcome) {
      case 'E', 'D' -> OutcomeCode.BELOW_EXPECTED;
      case 'X' -> OutcomeCode.BELOW_MINIMUM;
      case 'M' -> OutcomeCode.MET;
      case '-' -> OutcomeCode.NO_VOLUME;
      default -> throw new IllegalArgumentException("unknown outcome " + outcome);
    };
  }
}
