package dev.plumbline.contract.schedule.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.metric.Metrics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "csat | surveysSatisfied divided by surveysAnswered, times 100",
        "asa | queueSecondsAnswered divided by contactsHandled",
        "aht | (talkSeconds + holdSeconds + wrapSeconds) divided by contactsHandled",
        "abandon-rate-5 | (contactsAbandoned − abandonedShort5) divided by (contactsOffered −"
            + " abandonedShort5), times 100",
        "attrition | 12 × leavers divided by headcountAverage, times 100",
      })
  void aMetricIsSpeltOut(String code, String formula) {
    assertThat(Formula.of(Metrics.published().newest(code).orElseThrow())).isEqualTo(formula);
  }
}
