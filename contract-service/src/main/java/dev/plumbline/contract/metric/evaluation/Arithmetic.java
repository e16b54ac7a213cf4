package dev.plumbline.contract.metric.evaluation;

import static java.util.stream.Collectors.joining;

import dev.plumbline.kernel.metric.Formula;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;

/// An evaluation in words, with its figures.
public final class Arithmetic {

  private Arithmetic() {}

  public static String inWords(Evaluation evaluation) {
    return switch (evaluation.outcome()) {
      case COMPUTED -> sides(evaluation) + ". " + quotient(evaluation) + ".";
      case NO_VOLUME ->
          sides(evaluation)
              + ". The denominator is not above 0, so there is nothing to divide by, and no value.";
      case MEASURES_ABSENT ->
          "Not known: "
              + evaluation.absent().stream()
                  .map(it -> "%s on %s".formatted(Formula.words(it.measure()), it.place()))
                  .collect(joining(", "))
              + ". What is absent is not 0, so there is no value.";
      case NOT_APPLICABLE -> "None of the lines is on a channel on which the metric has a meaning.";
    };
  }

  private static String sides(Evaluation evaluation) {
    return "Numerator: %s. Denominator: %s"
        .formatted(side(evaluation.numerator()), side(evaluation.denominator()));
  }

  private static String side(Side side) {
    String sum =
        side.terms().stream().map(Arithmetic::term).collect(joining(" ")).replaceFirst("^\\+ ", "");
    return side.terms().size() == 1 && !sum.contains("×")
        ? sum
        : sum + " = " + side.total().map(Arithmetic::plain).orElseThrow();
  }

  private static String term(Term term) {
    String sum = term.sum().map(Arithmetic::plain).orElseThrow();
    BigDecimal times = term.coefficient().abs();
    String product = times.compareTo(BigDecimal.ONE) == 0 ? sum : plain(times) + " × " + sum;
    return "%s %s %s"
        .formatted(
            term.coefficient().signum() < 0 ? "−" : "+", Formula.words(term.measure()), product);
  }

  private static String quotient(Evaluation evaluation) {
    MetricDefinition metric = evaluation.metric();
    String ratio =
        "%s / %s"
            .formatted(
                evaluation.numerator().total().map(Arithmetic::plain).orElseThrow(),
                evaluation.denominator().total().map(Arithmetic::plain).orElseThrow());
    BigDecimal value = evaluation.value().orElseThrow();
    BigDecimal shown = metric.shown(value);
    return "%s%s %s %s"
        .formatted(
            ratio,
            metric.scale().compareTo(BigDecimal.ONE) == 0 ? "" : " × " + plain(metric.scale()),
            shown.compareTo(value) == 0 ? "=" : "≈",
            plain(shown));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
