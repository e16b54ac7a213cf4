package dev.plumbline.vendor.selection;

import dev.plumbline.service.transaction.Actor;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who may see which scores: the one place where that is decided. Until every named evaluator has
/// submitted, evaluators see their own scores and nobody sees another's, nor anything that follows
/// from them; then all are open to every reader.
///
/// @param evaluators those who are named, by user name
/// @param sheets of the selection, drafts included
record Blindness(List<String> evaluators, List<ScoreSheet> sheets) {

  boolean isLifted() {
    return !evaluators.isEmpty() && submitted().size() == evaluators.size();
  }

  /// @throws ProblemException `scores-sealed`
  void requireLifted() {
    if (!isLifted()) {
      throw ProblemException.of(SelectionProblem.SCORES_SEALED);
    }
  }

  /// @throws ProblemException `scoring-begun`
  void requireUnscored() {
    if (!sheets.isEmpty()) {
      throw ProblemException.of(SelectionProblem.SCORING_BEGUN);
    }
  }

  /// The drafts that fall away when only these are evaluators.
  ///
  /// @throws ProblemException `scoring-complete`, `evaluator-has-submitted`
  List<ScoreSheet> without(List<String> names) {
    if (isLifted()) {
      throw ProblemException.of(SelectionProblem.SCORING_COMPLETE);
    }
    List<Violation> bound =
        submitted().stream()
            .filter(evaluator -> !names.contains(evaluator))
            .map(
                evaluator ->
                    Violation.at(
                        "/evaluators",
                        "has-submitted",
                        "must name %s, who has submitted".formatted(evaluator)))
            .toList();
    if (!bound.isEmpty()) {
      throw ProblemException.of(SelectionProblem.EVALUATOR_HAS_SUBMITTED).violations(bound);
    }
    return sheets.stream().filter(sheet -> !names.contains(sheet.evaluator())).toList();
  }

  /// Those who have submitted, which is all that anybody may know of another's scores before.
  List<String> submitted() {
    Set<String> done =
        sheets.stream()
            .filter(ScoreSheet::isSubmitted)
            .map(ScoreSheet::evaluator)
            .collect(Collectors.toUnmodifiableSet());
    return evaluators.stream().filter(done::contains).toList();
  }

  List<ScoreSheet> visibleTo(Actor reader) {
    return sheets.stream()
        .filter(sheet -> isLifted() || sheet.evaluator().equals(reader.name()))
        .toList();
  }
}
