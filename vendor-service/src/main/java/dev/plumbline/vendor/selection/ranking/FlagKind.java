package dev.plumbline.vendor.selection.ranking;

/// What whoever decides should know about a ranking.
public enum FlagKind {
  /// Another candidate would be first if the price weighed nothing.
  PRICE_LED,
  /// Led by its price, the first is also below the median on every other criterion.
  CHEAPEST_ONLY,
  /// One person's opinion.
  SINGLE_EVALUATOR,
  /// The evaluators' points lie far apart.
  DISAGREEMENT,
  /// An evaluator declared an interest in a candidate.
  CONFLICT_OF_INTEREST
}
