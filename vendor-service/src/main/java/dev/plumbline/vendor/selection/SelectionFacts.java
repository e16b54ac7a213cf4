package dev.plumbline.vendor.selection;

import java.util.List;
import java.util.UUID;

/// How far a programme's selection has come: what the gate behind it asks.
///
/// @param candidatesThrough candidates that passed every knock-out and have not withdrawn
/// @param unanswered candidates some of whose knock-outs nobody has answered yet
/// @param evaluators the user names of those who are to score
/// @param submitted those of them who have submitted their scores
public record SelectionFacts(
    int candidatesThrough,
    List<UUID> unanswered,
    List<String> evaluators,
    List<String> submitted,
    AwardFact award) {

  /// A choice is one among several.
  public static final int FEWEST_CANDIDATES = 2;

  /// And the opinion of more than one.
  public static final int FEWEST_EVALUATORS = 2;

  /// Before the first round, and after one was closed.
  public static final SelectionFacts NOT_OPENED =
      new SelectionFacts(0, List.of(), List.of(), List.of(), new AwardFact.None());

  /// What has been awarded.
  public sealed interface AwardFact {

    /// Nothing yet, or nothing any more: the candidate has withdrawn.
    record None() implements AwardFact {}

    /// Proposed with a reason, and not approved.
    record Proposed(UUID vendorId) implements AwardFact {}

    /// Approved by somebody who did not evaluate.
    record Approved(UUID vendorId) implements AwardFact {}
  }

  public SelectionFacts {
    unanswered = List.copyOf(unanswered);
    evaluators = List.copyOf(evaluators);
    submitted = List.copyOf(submitted);
  }
}
