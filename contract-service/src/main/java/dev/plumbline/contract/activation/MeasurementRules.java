package dev.plumbline.contract.activation;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.UnavailableMeasure;
import java.util.Set;
import java.util.stream.Stream;

/// Only what counter-metrics alone need may be declared unavailable: never what a clause is
/// measured by, or what the price is paid for.
final class MeasurementRules {

  static final String UNAVAILABLE = "unavailable-measure";

  private MeasurementRules() {}

  static Stream<Finding> findings(BoundContent content) {
    Set<String> ofClauses =
        content.clauses().stream().flatMap(it -> it.metric().measures().stream()).collect(toSet());
    Set<String> ofPrice = content.content().pricing().model().measures();
    return content.content().measurement().unavailable().stream()
        .map(UnavailableMeasure::measure)
        .flatMap(
            measure ->
                reason(
                        ofClauses.contains(measure),
                        ofPrice.contains(measure),
                        content.counterMeasures().contains(measure))
                    .map(
                        reason ->
                            Finding.of(
                                UNAVAILABLE,
                                "/measurement/unavailable",
                                measure + reason,
                                "Take it out of what is unavailable")));
  }

  private static Stream<String> reason(boolean ofClause, boolean ofPrice, boolean ofCounterMetric) {
    if (ofClause) {
      return Stream.of(" is needed by a clause, so it cannot be unavailable");
    }
    if (ofPrice) {
      return Stream.of(" is needed by the price, so it cannot be unavailable");
    }
    return ofCounterMetric
        ? Stream.empty()
        : Stream.of(" is needed by no counter-metric, so there is nothing to declare");
  }
}
