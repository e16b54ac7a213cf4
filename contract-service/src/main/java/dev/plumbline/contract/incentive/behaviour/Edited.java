package dev.plumbline.contract.incentive.behaviour;

import dev.plumbline.kernel.measure.Measures;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Measures on their way to others. What is absent stays absent.
final class Edited {

  private final NavigableMap<String, BigDecimal> values;

  private Edited(NavigableMap<String, BigDecimal> values) {
    this.values = values;
  }

  static Edited of(Measures measures) {
    return new Edited(new TreeMap<>(measures.values()));
  }

  Edited times(BigDecimal factor, Collection<String> codes) {
    codes.forEach(code -> change(code, it -> it.multiply(factor)));
    return this;
  }

  Edited plus(String code, BigDecimal more) {
    return change(code, it -> it.add(more));
  }

  /// Never below 0.
  Edited minus(String code, BigDecimal less) {
    return change(code, it -> it.subtract(less).max(BigDecimal.ZERO));
  }

  Edited atMost(String code, BigDecimal limit) {
    return change(code, it -> it.min(limit));
  }

  private Edited change(String code, UnaryOperator<BigDecimal> by) {
    values.computeIfPresent(code, (_, value) -> by.apply(value));
    return this;
  }

  Measures done() {
    return new Measures(values);
  }
}
