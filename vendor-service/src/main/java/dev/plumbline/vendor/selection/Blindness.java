package dev.plumbline.vendor.selection;

import dev.plumbline.service.transaction.Actor;
import dev.plumbline.web.problem.ProblemException;
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
