package dev.plumbline.vendor.selection;

import dev.plumbline.service.transaction.Actor;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import java.util.Optional;
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

  /// The caller's own scores; empty before the first. Whoever first scores under a name has it from
  /// then on, whatever their account is called later, and whoever is called so.
  ///
  /// @throws ProblemException `not-an-evaluator`
  Optional<ScoreSheet> own(Actor caller) {
    Optional<ScoreSheet> own = sheets.stream().filter(sheet -> sheet.isOf(caller)).findFirst();
    if (own.isEmpty() && !isAwaited(caller.name())) {
      throw ProblemException.of(SelectionProblem.NOT_AN_EVALUATOR);
    }
    return own;
  }

  private boolean isAwaited(String name) {
    return evaluators.contains(name)
        && sheets.stream().noneMatch(sheet -> sheet.evaluator().equals(name));
  }

  /// Whether somebody evaluates, by their name or by what they have scored.
  boolean isEvaluator(Actor actor) {
    return evaluators.contains(actor.name()) || sheets.stream().anyMatch(one -> one.isOf(actor));
  }

  List<ScoreSheet> visibleTo(Actor reader) {
    return sheets.stream().filter(sheet -> isLifted() || sheet.isOf(reader)).toList();
  }
}
