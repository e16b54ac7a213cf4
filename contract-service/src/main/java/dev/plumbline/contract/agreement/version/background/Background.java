package dev.plumbline.contract.agreement.version.background;

import dev.plumbline.contract.activation.Answer;
import java.util.List;
import java.util.Optional;

/// What stands behind a version, for the client's side alone.
///
/// @param award that it was drafted from
/// @param answers what its approver answered in this review
/// @param balancePolicy number of the policy that it was held to when it was activated
public record Background(
    Optional<AwardOrigin> award, List<Answer> answers, Optional<Integer> balancePolicy) {

  static final Background NONE = new Background(Optional.empty(), List.of(), Optional.empty());

  public Background {
    answers = List.copyOf(answers);
  }
}
