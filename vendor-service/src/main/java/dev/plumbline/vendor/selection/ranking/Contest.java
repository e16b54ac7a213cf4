package dev.plumbline.vendor.selection.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a ranking is made of.
///
/// @param weights of the criteria that evaluators scored
/// @param priceWeight of the price, which is computed
/// @param entries at least one
/// @param conflicts interests that evaluators declared
public record Contest(
    List<Weight> weights, int priceWeight, List<Entry> entries, List<Conflict> conflicts) {

  /// A criterion and what it weighs, from 0.
  public record Weight(String criterion, int weight) {}

  /// A candidate.
  ///
  /// @param price the fee of the whole volume scenario
  /// @param points 0 to 10, by criterion: one value of each evaluator, as many on every criterion
  public record Entry(UUID vendorId, BigDecimal price, Map<String, List<BigDecimal>> points) {

    public Entry {
      points = Map.copyOf(points);
    }
  }

  /// An evaluator's interest in a candidate.
  public record Conflict(String evaluator, UUID vendorId) {}

  public Contest {
    weights = List.copyOf(weights);
    entries = List.copyOf(entries);
    conflicts = List.copyOf(conflicts);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("There is nobody to rank");
    }
    if (priceWeight + weights.stream().mapToInt(Weight::weight).sum() <= 0) {
      throw new IllegalArgumentException("No criterion weighs anything");
    }
  }

  int evaluators() {
    return entries.getFirst().points().values().stream().mapToInt(List::size).max().orElse(0);
  }

  /// The same without any regard to price.
  Contest withoutPrice() {
    return new Contest(weights, 0, entries, conflicts);
  }

  boolean weighsMoreThanPrice() {
    return weights.stream().anyMatch(one -> one.weight() > 0);
  }
}
