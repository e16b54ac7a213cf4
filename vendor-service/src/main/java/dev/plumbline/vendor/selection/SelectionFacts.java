package dev.plumbline.vendor.selection;

import java.util.List;
import java.util.UUID;

/// How far a programme's selection has come: what the gate behind it asks.
///
/// @param opened whether a round is open
/// @param candidatesThrough candidates that passed every knock-out and have not withdrawn
/// @param evaluators the user names of those who are to score
/// @param submitted those of them who have submitted their scores
public record SelectionFacts(
    boolean opened,
    int candidatesThrough,
    List<String> evaluators,
    List<String> submitted,
    AwardFact award) {

  /// Before the first round, and after one was closed.
  public static final SelectionFacts NOT_OPENED =
      new SelectionFacts(false, 0, List.of(), List.of(), new AwardFact.None());

  /// What has been awarded.
  public sealed interface AwardFact {

    /// Nothing yet.
    record None() implements AwardFact {}

    /// Proposed with a reason, and not approved.
    record Proposed(UUID vendorId) implements AwardFact {}

    /// Approved by somebody who did not evaluate.
    record Approved(UUID vendorId) implements AwardFact {}
  }

  public SelectionFacts {
    evaluators = List.copyOf(evaluators);
    submitted = List.copyOf(submitted);
  }
}
