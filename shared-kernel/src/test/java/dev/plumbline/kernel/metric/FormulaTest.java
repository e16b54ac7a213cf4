package dev.plumbline.kernel.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.ChannelScope;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

  @Test
  void a_ratio_of_two_measures() {
    assertThat(formula(Map.of("contactsResolvedFirst", 1), Map.of("contactsHandled", 1), 100))
        .isEqualTo("contacts resolved first divided by contacts handled, times 100");
  }

  @Test
  void sums_and_differences_stand_in_brackets() {
    assertThat(
            formula(
                inOrder("talkSeconds", 1, "wrapSeconds", 1),
                inOrder("contactsOffered", 1, "abandonedShort5", -1),
                1))
        .isEqualTo(
            "(talk seconds + wrap seconds) divided by (contacts offered − short abandons within 5"
                + " seconds)");
  }

  @Test
  void a_coefficient_is_said() {
    assertThat(formula(Map.of("leavers", 12), Map.of("headcountAverage", 1), 100))
        .isEqualTo("(12 × leavers) divided by headcount average, times 100");
    assertThat(formula(inOrder("complaints", -2, "transfers", 1), Map.of("contactsHandled", 1), 1))
        .isEqualTo("(− 2 × complaints + transfers) divided by contacts handled");
  }

  @ParameterizedTest
  @CsvSource({
    "answeredWithin20, contacts answered within 20 seconds",
    "abandonedWithin60, contacts abandoned within 60 seconds",
    "abandonedShort10, short abandons within 10 seconds",
    "qaPointsEarned, QA points earned",
    "npsPromoters, NPS promoters",
    "leavers, leavers"
  })
  void measures_are_named_in_words(String code, String words) {
    assertThat(Formula.words(code)).isEqualTo(words);
  }

  private static Map<String, Integer> inOrder(String one, int times, String other, int otherTimes) {
    var coefficients = new LinkedHashMap<String, Integer>();
    coefficients.put(one, times);
    coefficients.put(other, otherTimes);
    return coefficients;
  }

  private static String formula(
      Map<String, Integer> numerator, Map<String, Integer> denominator, int scale) {
    return Formula.inWords(
        new MetricDefinition(
            "metric",
            1,
            "Metric",
            Family.EFFICIENCY,
            MetricUnit.POINTS,
            Direction.HIGHER_IS_BETTER,
            exact(numerator),
            exact(denominator),
            BigDecimal.valueOf(scale),
            2,
            List.of(),
            ChannelScope.ALL,
            false,
            Interval.NONE,
            null,
            true,
            "",
            "",
            "",
            List.of()));
  }

  private static Map<String, BigDecimal> exact(Map<String, Integer> coefficients) {
    var exact = new LinkedHashMap<String, BigDecimal>();
    coefficients.forEach((measure, times) -> exact.put(measure, BigDecimal.valueOf(times)));
    return exact;
  }
}
