package dev.plumbline.vendor.selection;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.vendor.selection.SelectionFacts.AwardFact;
import dev.plumbline.vendor.selection.brief.Brief;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The life of selections, as their programmes lead it; each method is one transaction or part of
/// the caller's.
@ApplicationScoped
@Transactional
public class SelectionService {

  private final Selections selections;
  private final SelectionPolicy policy;
  private final SelectionTrail trail;
  private final Transactions transactions;
  private final Clock clock;

  SelectionService(
      Selections selections,
      SelectionPolicy policy,
      SelectionTrail trail,
      Transactions transactions,
      Clock clock) {
    this.selections = selections;
    this.policy = policy;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Opens a new round for the brief's programme, which freezes the brief.
  ///
  /// @return the id of the selection
  /// @throws ProblemException `selection-open`
  public UUID open(Brief brief) {
    if (selections.open(brief.programmeId()).isPresent()) {
      throw ProblemException.of(SelectionProblem.SELECTION_OPEN);
    }
    int round = Math.toIntExact(selections.rounds(brief.programmeId()) + 1);
    Selection selection =
        Selection.open(brief, round, policy.defaults(), transactions.actor(), clock.instant());
    selections.persist(selection);
    trail.record(
        "selection-opened",
        selection,
        Map.of("round", round, "briefHash", selection.briefHash(), "seed", selection.seed()));
    return selection.id();
  }

  /// Ends the open round without a result; it is kept.
  ///
  /// @throws ProblemException `selection-not-open`, `award-approved`
  public void close(UUID programmeId, String reason) {
    Selection selection = selections.forChange(programmeId);
    selections.requireUndecided(selection);
    selection.close(reason, transactions.actor(), clock.instant());
    trail.record("selection-closed", selection, Map.of("reason", reason));
  }

  /// The programme's rounds, by age.
  public Page<Selection> rounds(UUID programmeId, PageRequest page) {
    selections.requireProgramme(programmeId);
    return page.pageById(selections.rounds(programmeId, page), Selection::id);
  }

  /// A round, open or closed.
  public Selection round(UUID programmeId, UUID id) {
    selections.requireProgramme(programmeId);
    return selections
        .round(programmeId, id)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The programme has no such selection."));
  }

  /// What candidates are judged by.
  ///
  /// @throws ProblemException `selection-not-open`
  public Tagged<Criteria> criteria(UUID programmeId) {
    return criteria(selections.required(programmeId));
  }

  /// Changes what candidates are judged by, as a whole. Findings about knock-outs that stay, stay.
  ///
  /// @throws ProblemException `selection-not-open`, 428, 412, `scoring-begun`
  public Tagged<Criteria> judgeBy(UUID programmeId, IfMatch expected, Criteria criteria) {
    Selection selection = selections.forChange(programmeId);
    expected.check(selection.criteriaTag());
    selections.blindness(selection).requireUnscored();
    selection.judgeBy(criteria);
    trail.record("criteria-changed", selection, Map.of("criteria", criteria));
    return criteria(selection);
  }

  private static Tagged<Criteria> criteria(Selection selection) {
    return new Tagged<>(selection.criteria(), selection.criteriaTag());
  }

  /// The user names of those who score.
  ///
  /// @throws ProblemException `selection-not-open`
  public Tagged<List<String>> evaluators(UUID programmeId) {
    return evaluators(selections.required(programmeId));
  }

  /// Names those who score. Whoever is left out loses the draft of their scores.
  ///
  /// @throws ProblemException `selection-not-open`, 428, 412, `scoring-complete`,
  ///     `evaluator-has-submitted`
  public Tagged<List<String>> letEvaluate(UUID programmeId, IfMatch expected, List<String> names) {
    Selection selection = selections.forChange(programmeId);
    expected.check(selection.evaluatorsTag());
    selections.blindness(selection).without(names).forEach(selections::drop);
    selection.letEvaluate(names);
    trail.record("evaluators-named", selection, Map.of("evaluators", names));
    return evaluators(selection);
  }

  private static Tagged<List<String>> evaluators(Selection selection) {
    return new Tagged<>(selection.evaluators(), selection.evaluatorsTag());
  }

  /// How far the programme's selection has come.
  public SelectionFacts facts(UUID programmeId) {
    return selections.steady(programmeId).map(this::facts).orElse(SelectionFacts.NOT_OPENED);
  }

  private SelectionFacts facts(Selection selection) {
    Criteria criteria = selection.criteria();
    List<Candidate> candidates = selections.candidates(selection);
    List<UUID> through = vendors(candidates, criteria, CandidateStatus.THROUGH);
    Blindness blindness = selections.blindness(selection);
    return new SelectionFacts(
        through.size(),
        vendors(candidates, criteria, CandidateStatus.ENTERED),
        blindness.evaluators(),
        blindness.submitted(),
        awarded(selection, through));
  }

  private static List<UUID> vendors(
      List<Candidate> candidates, Criteria criteria, CandidateStatus status) {
    return candidates.stream()
        .filter(candidate -> candidate.status(criteria) == status)
        .map(Candidate::vendorId)
        .toList();
  }

  /// An award falls away with its candidate.
  private AwardFact awarded(Selection selection, List<UUID> through) {
    return selections
        .award(selection)
        .filter(award -> through.contains(award.vendorId()))
        .<AwardFact>map(
            award ->
                selections.approval(selection).isPresent()
                    ? new AwardFact.Approved(award.vendorId())
                    : new AwardFact.Proposed(award.vendorId()))
        .orElseGet(AwardFact.None::new);
  }
}
