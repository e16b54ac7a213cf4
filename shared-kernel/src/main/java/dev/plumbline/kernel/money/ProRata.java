package dev.plumbline.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Cuts amounts down to a limit, each by the same share, exact to the minor unit.
public final class ProRata {

  private ProRata() {}

  /// The amounts as they are where their sum is within the limit. Otherwise each becomes amount ×
  /// limit / sum rounded down, and the minor units left go one each to the largest amounts first
  /// (ties by key): the sum is exactly the limit.
  ///
  /// @param amounts none negative, all in the currency of the limit
  public static <K extends Comparable<? super K>> NavigableMap<K, Money> limit(
      Map<K, Money> amounts, Money limit) {
    Money sum = amounts.values().stream().reduce(Money.zero(limit.currency()), Money::plus);
    if (sum.compareTo(limit) <= 0) {
      return new TreeMap<>(amounts);
    }
    List<Map.Entry<K, Money>> largestFirst =
        amounts.entrySet().stream()
            .sorted(
                Map.Entry.<K, Money>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    NavigableMap<K, BigDecimal> shares = new TreeMap<>();
    BigDecimal left = limit.minorUnits();
    for (Map.Entry<K, Money> entry : largestFirst) {
      BigDecimal share =
          entry
              .getValue()
              .minorUnits()
              .multiply(limit.minorUnits())
              .divide(sum.minorUnits(), 0, RoundingMode.DOWN);
      shares.put(entry.getKey(), share);
      left = left.subtract(share);
    }
    for (Map.Entry<K, Money> entry : largestFirst.subList(0, left.intValueExact())) {
      shares.merge(entry.getKey(), BigDecimal.ONE, BigDecimal::add);
    }
    NavigableMap<K, Money> limited = new TreeMap<>();
    shares.forEach((key, units) -> limited.put(key, Money.ofMinorUnits(units, limit.currency())));
    return limited;
  }
}
