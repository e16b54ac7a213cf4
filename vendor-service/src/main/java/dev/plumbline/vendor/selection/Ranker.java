package dev.plumbline.vendor.selection;

import dev.plumbline.vendor.selection.ranking.Contest;
import dev.plumbline.vendor.selection.ranking.Ranking;
import dev.plumbline.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ranks the candidates of a selection once its scores are open.
@Singleton
class Ranker {

  private final Selections selections;
  private final SelectionPolicy policy;

  Ranker(Selections selections, SelectionPolicy policy) {
    this.selections = selections;
    this.policy = policy;
  }

  /// @throws ProblemException `scores-sealed`, `no-candidate-to-score`
  Ranking rank(Selection selection) {
    Blindness blindness = selections.blindness(selection);
    blindness.requireLifted();
    List<CandidateView> through =
        selections.candidates(selection).stream()
            .map(candidate -> CandidateView.of(selection, candidate))
            .filter(view -> view.status() == CandidateStatus.THROUGH)
            .toList();
    if (through.isEmpty()) {
      throw ProblemException.of(SelectionProblem.NO_CANDIDATE_TO_SCORE);
    }
    Contest contest = contest(selection.criteria(), through, blindness.sheets());
    return Ranking.of(contest, selection.seed(), policy.disagreementAbove());
  }

  private static Contest contest(
      Criteria criteria, List<CandidateView> candidates, List<ScoreSheet> sheets) {
    List<Scores> scores = sheets.stream().map(ScoreSheet::scores).toList();
    return new Contest(
        criteria.scored().stream()
            .map(one -> new Contest.Weight(one.code(), one.weight()))
            .toList(),
        criteria.priceWeight(),
        candidates.stream().map(view -> entry(criteria, view, scores)).toList(),
        sheets.stream().flatMap(sheet -> conflicts(sheet, candidates)).toList());
  }

  private static Contest.Entry entry(Criteria criteria, CandidateView view, List<Scores> scores) {
    Map<String, List<BigDecimal>> points =
        criteria.scored().stream()
            .map(Criterion::code)
            .collect(
                Collectors.toMap(
                    code -> code,
                    code ->
                        scores.stream()
                            .flatMap(one -> one.points(view.candidate().vendorId(), code).stream())
                            .toList()));
    return new Contest.Entry(view.candidate().vendorId(), view.price().amount(), points);
  }

  private static Stream<Contest.Conflict> conflicts(
      ScoreSheet sheet, List<CandidateView> candidates) {
    return sheet.scores().conflicts().stream()
        .filter(
            one ->
                candidates.stream()
                    .anyMatch(view -> view.candidate().vendorId().equals(one.vendorId())))
        .map(one -> new Contest.Conflict(sheet.evaluator(), one.vendorId()));
  }
}
