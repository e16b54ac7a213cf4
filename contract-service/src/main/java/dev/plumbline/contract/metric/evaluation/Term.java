package dev.plumbline.contract.metric.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One measure of a side of the ratio, pooled.
///
/// @param parts what is added up, in the order given
public record Term(String measure, BigDecimal coefficient, List<Part> parts) {

  /// What one line and month add.
  ///
  /// @param value empty where the measure is absent there
  public record Part(Place place, Optional<BigDecimal> value) {}

  /// Empty where any part is absent, for the sum is not known then.
  public Optional<BigDecimal> sum() {
    return parts.isEmpty() || parts.stream().anyMatch(part -> part.value().isEmpty())
        ? Optional.empty()
        : Optional.of(
            parts.stream()
                .flatMap(part -> part.value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /// Coefficient × sum.
  public Optional<BigDecimal> product() {
    return sum().map(coefficient::multiply);
  }
}
