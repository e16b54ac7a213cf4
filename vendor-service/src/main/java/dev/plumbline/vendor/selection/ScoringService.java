package dev.plumbline.vendor.selection;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Blind scoring and what comes of it; each method is one transaction.
@ApplicationScoped
@Transactional
public class ScoringService {

  private final Selections selections;
  private final Ranker ranker;
  private final SelectionTrail trail;
  private final Transactions transactions;
  private final Clock clock;

  ScoringService(
      Selections selections,
      Ranker ranker,
      SelectionTrail trail,
      Transactions transactions,
      Clock clock) {
    this.selections = selections;
    this.ranker = ranker;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// The scores that the caller may see.
  ///
  /// @throws ProblemException `selection-not-open`
  public ScoresView scores(UUID programmeId) {
    Blindness blindness = selections.blindness(selections.requiredSteady(programmeId));
    return new ScoresView(
        blindness.isLifted(),
        blindness.evaluators(),
        blindness.submitted(),
        blindness.visibleTo(transactions.actor()));
  }

  /// The caller's own scores.
  ///
  /// @throws ProblemException `selection-not-open`, `not-an-evaluator`; `not-found` before the
  ///     first
  public ScoreSheet own(UUID programmeId) {
    return own(selections.required(programmeId)).orElseThrow(ScoringService::notFound);
  }

  /// Replaces the caller's own scores, as a whole.
  ///
  /// @param expected may be left out only before the first
  /// @throws ProblemException `selection-not-open`, `not-an-evaluator`, 428, 412,
  ///     `scores-submitted`, `knock-outs-open`, `no-candidate-to-score`, `unknown-score`
  public ScoreSheet score(UUID programmeId, IfMatch expected, Scores scores) {
    Selection selection = selections.forChange(programmeId);
    Optional<ScoreSheet> present = own(selection);
    present.ifPresent(
        sheet -> {
          expected.check(sheet.version());
          sheet.requireDraft();
        });
    ScoreRules rules = rules(selection);
    rules.requireField();
    rules.requireKnown(scores);
    ScoreSheet sheet =
        present.orElseGet(() -> begun(new ScoreSheet(selection, transactions.actor(), scores)));
    sheet.replace(scores);
    selections.flush();
    return sheet;
  }

  /// Ends the caller's scoring; with the last one, all scores are open.
  ///
  /// @return the id of the sheet
  /// @throws ProblemException `selection-not-open`, `not-an-evaluator`, `not-found`,
  ///     `scores-submitted`, `scores-incomplete`
  public UUID submit(UUID programmeId) {
    Selection selection = selections.forChange(programmeId);
    ScoreSheet sheet = own(selection).orElseThrow(ScoringService::notFound);
    sheet.requireDraft();
    rules(selection).requireComplete(sheet.scores());
    sheet.submit(clock.instant());
    trail.record("scores-submitted", selection, Map.of("evaluator", sheet.evaluator()));
    return sheet.id();
  }

  /// What the scores and prices come to.
  ///
  /// @throws ProblemException `selection-not-open`, `scores-sealed`, `no-candidate-to-score`
  public RankingView ranking(UUID programmeId) {
    Selection selection = selections.requiredSteady(programmeId);
    return new RankingView(ranker.rank(selection), selection.brief().currency(), selection.seed());
  }

  private ScoreSheet begun(ScoreSheet sheet) {
    selections.add(sheet);
    return sheet;
  }

  private ScoreRules rules(Selection selection) {
    return new ScoreRules(selection.criteria(), selections.candidates(selection));
  }

  private Optional<ScoreSheet> own(Selection selection) {
    return selections.blindness(selection).own(transactions.actor());
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There are no scores of yours yet.");
  }
}
