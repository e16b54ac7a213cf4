package dev.plumbline.vendor.selection.ranking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something about a ranking that whoever decides should know.
///
/// @param vendorId the candidate whom it is about, where it is about one
/// @param criterion where it is about one
/// @param evaluator the user name, where it is about one
public record Flag(
    Kind kind, @Nullable UUID vendorId, @Nullable String criterion, @Nullable String evaluator) {

  /// What there is to know.
  public enum Kind {
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

  static Flag of(Kind kind) {
    return new Flag(kind, null, null, null);
  }

  static Flag of(Kind kind, UUID vendorId) {
    return new Flag(kind, vendorId, null, null);
  }
}
