package dev.plumbline.contract.clause;

import dev.plumbline.contract.document.Part;
import dev.plumbline.kernel.metric.Direction;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether an SLA clause says what it expects in exactly one way: as two values, or for a
/// metric that is held within a band as two bands.
final class TargetChecks {

  private TargetChecks() {}

  /// @param direction of the clause's metric; empty where the metric is not known
  static Stream<Violation> violations(Part<SlaClause> clause, Optional<Direction> direction) {
    return Stream.concat(
        pair(clause, direction),
        Stream.of(
                clause.field("expectedBand", SlaClause::expectedBand),
                clause.field("minimumBand", SlaClause::minimumBand))
            .flatMap(Optional::stream)
            .filter(it -> isInverted(it.value()))
            .map(it -> it.violation("high", "below-low", "must not be below `low`")));
  }

  private static Stream<Violation> pair(Part<SlaClause> clause, Optional<Direction> direction) {
    SlaClause sla = clause.value();
    boolean banded =
        direction
            .map(it -> it == Direction.WITHIN_BAND)
            .orElseGet(() -> sla.expectedBand() != null || sla.minimumBand() != null);
    Map<String, @Nullable Object> values = new TreeMap<>();
    values.put("expected", sla.expected());
    values.put("minimum", sla.minimum());
    Map<String, @Nullable Object> bands = new TreeMap<>();
    bands.put("expectedBand", sla.expectedBand());
    bands.put("minimumBand", sla.minimumBand());
    return Stream.concat(
        (banded ? bands : values)
            .entrySet().stream()
                .filter(it -> it.getValue() == null)
                .map(it -> clause.violation(it.getKey(), "required", "is required")),
        (banded ? values : bands)
            .entrySet().stream()
                .filter(it -> it.getValue() != null)
                .map(
                    it ->
                        clause.violation(
                            it.getKey(),
                            "wrong-target",
                            banded
                                ? "does not suit a metric that is held within a band"
                                : "suits only a metric that is held within a band")));
  }

  private static boolean isInverted(Band band) {
    BigDecimal low = band.low();
    BigDecimal high = band.high();
    return low != null && high != null && low.compareTo(high) > 0;
  }
}
