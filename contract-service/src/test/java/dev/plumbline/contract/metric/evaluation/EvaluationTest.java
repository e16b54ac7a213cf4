package dev.plumbline.contract.metric.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final Line BILLING = new Line("billing", "voice");
  private static final Line SALES = new Line("sales", "voice");
  private static final Line LETTERS = new Line("billing", "letter");

  @Test
  void linesArePooledAndNeverAveraged() {
    Evaluation evaluation =
        evaluate(
            "fcr-gross",
            line(BILLING, "contactsResolvedFirst=900 contactsHandled=1000"),
            line(SALES, "contactsResolvedFirst=5 contactsHandled=10"));

    assertThat(evaluation.outcome()).isEqualTo(Outcome.COMPUTED);
    assertThat(evaluation.value()).contains(new BigDecimal("89.60396039603960396039603960396040"));
    assertThat(Arithmetic.inWords(evaluation))
        .isEqualTo(
            "Numerator: contacts resolved first 905. Denominator: contacts handled 1010."
                + " 905 / 1010 × 100 ≈ 89.6.");
  }

  @Test
  void everyTermOfASumIsShown() {
    Evaluation evaluation =
        evaluate(
            "aht", line(BILLING, "talkSeconds=60 holdSeconds=0 wrapSeconds=20 contactsHandled=1"));

    assertThat(Arithmetic.inWords(evaluation))
        .isEqualTo(
            "Numerator: talk seconds 60 + hold seconds 0 + wrap seconds 20 = 80. Denominator:"
                + " contacts handled 1. 80 / 1 = 80.");
    assertThat(evaluation.numerator().terms())
        .extracting(term -> term.product().orElseThrow())
        .map(BigDecimal::toPlainString)
        .containsExactly("60", "0", "20");
  }

  @Test
  void coefficientsAndDifferencesAreShown() {
    assertThat(
            Arithmetic.inWords(
                evaluate("attrition", line(Line.SHARED, "leavers=2 headcountAverage=96"))))
        .isEqualTo(
            "Numerator: leavers 12 × 2 = 24. Denominator: headcount average 96. 24 / 96 × 100 = 25.");
    assertThat(
            Arithmetic.inWords(
                evaluate(
                    "abandon-rate-5",
                    line(BILLING, "contactsAbandoned=20 abandonedShort5=10 contactsOffered=110"))))
        .isEqualTo(
            "Numerator: contacts abandoned 20 − short abandons within 5 seconds 10 = 10."
                + " Denominator: contacts offered 110 − short abandons within 5 seconds 10 = 100."
                + " 10 / 100 × 100 = 10.");
  }

  @Test
  void whatIsAbsentIsNamedAndIsNotZero() {
    Evaluation evaluation =
        evaluate(
            "aht",
            line(BILLING, "talkSeconds=60 holdSeconds=0 wrapSeconds=20 contactsHandled=1"),
            line(SALES, "talkSeconds=60 wrapSeconds=20 contactsHandled=1"));

    assertThat(evaluation.outcome()).isEqualTo(Outcome.MEASURES_ABSENT);
    assertThat(evaluation.value()).isEmpty();
    assertThat(evaluation.absent())
        .containsExactly(new Absent(new Place(null, SALES), "holdSeconds"));
    assertThat(Arithmetic.inWords(evaluation))
        .isEqualTo(
            "Not known: hold seconds on sales/voice. What is absent is not 0, so there is no value.");
  }

  @Test
  void nothingToDivideByIsNoValue() {
    Evaluation evaluation =
        evaluate("fcr-gross", line(BILLING, "contactsResolvedFirst=0 contactsHandled=0"));

    assertThat(evaluation.outcome()).isEqualTo(Outcome.NO_VOLUME);
    assertThat(evaluation.value()).isEmpty();
    assertThat(Arithmetic.inWords(evaluation)).contains("nothing to divide by");
  }

  @Test
  void aQueueMetricLeavesLinesWithoutAQueueOut() {
    Evaluation evaluation =
        evaluate(
            "asa",
            line(BILLING, "queueSecondsAnswered=100 contactsHandled=10"),
            line(LETTERS, "contactsHandled=5"));

    assertThat(evaluation.value()).contains(BigDecimal.TEN);
    assertThat(evaluation.leftOut()).containsExactly(new Place(null, LETTERS));
    assertThat(evaluate("asa", line(LETTERS, "contactsHandled=5")).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void whatAContractHasOnceIsTakenOnce() {
    Evaluation evaluation =
        evaluate(
            "cost-per-contact",
            line(BILLING, "contactsHandled=10"),
            line(SALES, "contactsHandled=30"),
            line(Line.SHARED, "invoicedAmount=100"));
    assertThat(evaluation.value()).contains(new BigDecimal("2.5"));

    assertThat(evaluate("cost-per-contact", line(BILLING, "contactsHandled=10")).absent())
        .containsExactly(new Absent(new Place(null, Line.SHARED), "invoicedAmount"));
  }

  @Test
  void monthsArePooledToo() {
    YearMonth january = YearMonth.of(2021, 1);
    Evaluation evaluation =
        evaluate(
            "attrition",
            line(january, Line.SHARED, "leavers=2 headcountAverage=100"),
            line(january.plusMonths(1), Line.SHARED, "leavers=4 headcountAverage=100"));
    assertThat(evaluation.value()).contains(BigDecimal.valueOf(36));

    assertThat(
            evaluate(
                    "attrition",
                    line(january, Line.SHARED, "leavers=2 headcountAverage=100"),
                    line(january.plusMonths(1), Line.SHARED, "leavers=2"))
                .absent())
        .map(Object::toString)
        .allMatch(it -> it.contains("2021-02") && it.contains("headcountAverage"));
  }

  @Test
  void theForecastErrorIsWorkedOutLineByLine() {
    Evaluation evaluation =
        evaluate(
            "forecast-error",
            line(BILLING, "contactsOffered=110 contactsForecast=100"),
            line(SALES, "contactsOffered=90 contactsForecast=100"));
    assertThat(evaluation.value()).contains(BigDecimal.TEN);
  }

  @Test
  void aSampledMetricHasItsIntervalAndItsSample() {
    Evaluation evaluation =
        evaluate("csat", line(BILLING, "surveysSatisfied=8 surveysAnswered=10"));

    assertThat(evaluation.sample().flatMap(Term::sum)).contains(BigDecimal.TEN);
    assertThat(evaluation.interval())
        .hasValueSatisfying(
            it -> {
              assertThat(it.low()).isBetween(new BigDecimal("49.0162"), new BigDecimal("49.0163"));
              assertThat(it.high()).isBetween(new BigDecimal("94.3317"), new BigDecimal("94.3318"));
            });
    assertThat(
            evaluate(
                    "behaviour",
                    line(BILLING, "ratingPoints=21 ratingPointsSquared=91 ratingsGiven=5"))
                .interval())
        .isPresent();
    assertThat(evaluate("behaviour", line(BILLING, "ratingPoints=21 ratingsGiven=5")).interval())
        .isEmpty();
    assertThat(evaluate("fcr-gross", line(BILLING, "contactsResolvedFirst=1 contactsHandled=2")))
        .satisfies(it -> assertThat(it.interval()).isEmpty())
        .satisfies(it -> assertThat(it.sample()).isEmpty());
  }

  @Property(tries = 100)
  void theOrderOfLinesIsNothing(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 1000) Integer> handled) {
    MeasuredLine[] lines =
        handled.stream()
            .map(it -> line(BILLING, "contactsResolvedFirst=1 contactsHandled=" + it))
            .toArray(MeasuredLine[]::new);
    MeasuredLine[] reversed = Arrays.asList(lines).reversed().toArray(MeasuredLine[]::new);
    assertThat(evaluate("fcr-gross", lines).value())
        .isEqualTo(evaluate("fcr-gross", reversed).value());
  }

  private static Evaluation evaluate(String code, MeasuredLine... lines) {
    MetricDefinition metric = TestMetrics.PUBLISHED.newest(code).orElseThrow();
    return Evaluation.of(metric, Vocabulary.CATALOGUE, List.of(lines));
  }

  private static MeasuredLine line(Line line, String measures) {
    return line(null, line, measures);
  }

  private static MeasuredLine line(@Nullable YearMonth month, Line line, String measures) {
    Map<String, BigDecimal> values = new HashMap<>();
    for (String measure : measures.split(" ", -1)) {
      String[] parts = measure.split("=", -1);
      values.put(parts[0], new BigDecimal(parts[1]));
    }
    return new MeasuredLine(month, line, Measures.of(values));
  }
}
