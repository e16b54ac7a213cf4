package dev.plumbline.contract.activation;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.UnavailableMeasure;
import java.util.Set;
import java.util.stream.Stream;

/// Only what counter-metrics alone need may be declared unavailable: never what a clause is
/// measured by.
final class MeasurementRules {

  static final String UNAVAILABLE = "unavailable-measure";

  private MeasurementRules() {}

  static Stream<Finding> findings(BoundContent content) {
    Set<String> ofClauses =
        content.clauses().stream().flatMap(it -> it.metric().measures().stream()).collect(toSet());
    return content.content().measurement().unavailable().stream()
        .map(UnavailableMeasure::measure)
        .filter(
            measure -> ofClauses.contains(measure) || !content.counterMeasures().contains(measure))
        .map(
            measure ->
                Finding.of(
                    UNAVAILABLE,
                    ofClauses.contains(measure)
                        ? "%s is needed by a clause, so it cannot be unavailable".formatted(measure)
                        : "%s is needed by no counter-metric, so there is nothing to declare"
                            .formatted(measure)));
  }
}
