package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.pricing.GateTerms;
import dev.plumbline.kernel.metric.Formula;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A quality gate in words.
final class GateWords {

  private GateWords() {}

  static String of(GateTerms gate) {
    String bounds =
        Stream.of(
                gate.atLeast() == null ? "" : "at least " + gate.atLeast().toPlainString(),
                gate.atMost() == null ? "" : "at most " + gate.atMost().toPlainString())
            .filter(bound -> !bound.isEmpty())
            .collect(Collectors.joining(" and "));
    return "%s of the month, %s, is %s"
        .formatted(
            gate.metric(),
            Formula.inWords(
                Objects.requireNonNull(gate.numerator()),
                Objects.requireNonNull(gate.denominator()),
                Objects.requireNonNull(gate.scale())),
            bounds);
  }
}
