package dev.plumbline.contract.metric.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The numerator or the denominator.
public record Side(List<Term> terms) {

  /// Empty where the product of any term is not known.
  public Optional<BigDecimal> total() {
    return terms.stream().anyMatch(term -> term.product().isEmpty())
        ? Optional.empty()
        : Optional.of(
            terms.stream()
                .flatMap(term -> term.product().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
