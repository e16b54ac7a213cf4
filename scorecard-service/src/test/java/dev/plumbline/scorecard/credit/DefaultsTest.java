package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.credit.Default.Reason.BELOW_MINIMUM;
import static dev.plumbline.scorecard.credit.Default.Reason.NOT_REPORTED;
import static dev.plumbline.scorecard.credit.Default.Reason.TOO_OFTEN_BELOW_EXPECTED;
import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.TOO_LATE;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.Scoring;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestTerms;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
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

  /// The letters of [TestPast].
  @ParameterizedTest
  @CsvSource({
    "EE,            false",
    "EEE,           true",
    "E--E-M-E,      true",
    "EEEXXX,        true",
    "EMMMMMMMMMEE,  false",
    "EMMMMMMMMEE,   true",
    "EEEF,          false",
    "EEEFEE,        false",
    "EEEFEEE,       true",
    "EEEEE,         true"
  })
  void the_fourth_month_below_expected_within_12_is_one(String past, boolean isDefault) {
    assertThat(defaults(resolved(89), past))
        .isEqualTo(isDefault ? Map.of("fcr", TOO_OFTEN_BELOW_EXPECTED) : Map.of());
    assertThat(defaults(resolved(90), past)).isEmpty();
  }

  @Test
  void the_history_of_another_clause_does_not_count() {
    History others = TestPast.before(JANUARY_2022).months("other", "EEE").history();
    assertThat(defaults(critical(), resolved(89), others)).isEmpty();
  }

  private static Map<String, Default.Reason> defaults(TestEvidence evidence, String past) {
    return defaults(critical(), evidence, past);
  }

  private static Map<String, Default.Reason> defaults(
      TestTerms terms, TestEvidence evidence, String past) {
    return defaults(terms, evidence, TestPast.before(JANUARY_2022).months("fcr", past).history());
  }

  private static Map<String, Default.Reason> defaults(
      TestTerms terms, TestEvidence evidence, History history) {
    Inputs inputs =
        evidence.inputs(
            JANUARY_2022, terms.build(), history, TOO_LATE.plusSeconds(365L * 24 * 3600));
    Map<String, Default.Reason> reasons = new TreeMap<>();
    Crediting.credit(inputs, Scoring.score(inputs))
        .defaults()
        .forEach((clause, it) -> reasons.put(clause, it.reason()));
    return reasons;
  }

  private static TestTerms critical() {
    return terms(sla("fcr", TestMetrics.FIRST_CONTACT).target("90", "89").critical("50"));
  }

  private static TestEvidence resolved(int contacts) {
    return everyLine(Map.of("contactsHandled", 100, "contactsResolvedFirst", contacts));
  }
}
