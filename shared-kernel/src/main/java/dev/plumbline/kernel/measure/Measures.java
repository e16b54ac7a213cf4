package dev.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Values of measures by code: of one line and month, or pooled over several. A measure that is
/// absent is not known; that is different from 0 everywhere.
///
/// @param values immutable, in order of the codes
public record Measures(NavigableMap<String, BigDecimal> values) {

  public static final Measures NONE = new Measures(new TreeMap<>());

  public Measures {
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
  }

  public static Measures of(Map<String, BigDecimal> values) {
    return new Measures(new TreeMap<>(values));
  }

  /// The sums over all parts. What is absent in one part is absent in the sum, for the sum is not
  /// known then.
  public static Measures pool(Collection<Measures> parts) {
    return parts.stream().reduce(Measures::plus).orElse(NONE);
  }

  private Measures plus(Measures other) {
    NavigableMap<String, BigDecimal> sums = new TreeMap<>();
    values.forEach(
        (code, value) -> other.find(code).ifPresent(more -> sums.put(code, value.add(more))));
    return new Measures(sums);
  }

  public Optional<BigDecimal> find(String code) {
    return Optional.ofNullable(values.get(code));
  }

  /// The value of a measure that is known to be there.
  ///
  /// @throws IllegalArgumentException if the measure is absent
  public BigDecimal get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException(code + " is absent"));
  }

  public boolean hasAll(Collection<String> codes) {
    return values.keySet().containsAll(codes);
  }

  /// Those of the codes that are absent here.
  public NavigableSet<String> missing(Collection<String> codes) {
    NavigableSet<String> missing = new TreeSet<>(codes);
    missing.removeAll(values.keySet());
    return missing;
  }

  /// These measures, reduced to the codes.
  public Measures only(Collection<String> codes) {
    NavigableMap<String, BigDecimal> kept = new TreeMap<>();
    codes.forEach(code -> find(code).ifPresent(value -> kept.put(code, value)));
    return new Measures(kept);
  }

  /// Σ coefficient × measure, exactly.
  ///
  /// @throws IllegalArgumentException if a measure is absent
  public BigDecimal combine(Map<String, BigDecimal> coefficients) {
    return coefficients.entrySet().stream()
        .map(term -> term.getValue().multiply(get(term.getKey())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
