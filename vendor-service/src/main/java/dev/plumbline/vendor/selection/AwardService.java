package dev.plumbline.vendor.selection;

import dev.plumbline.service.document.Documents;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.vendor.selection.ranking.Ranking;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How a selection ends: an award with a reason, approved by somebody who neither evaluated nor
/// proposed it; each method is one transaction.
@ApplicationScoped
@Transactional
public class AwardService {

  private final Selections selections;
  private final Ranker ranker;
  private final SelectionTrail trail;
  private final Transactions transactions;
  private final Clock clock;

  AwardService(
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

  /// The award that counts.
  ///
  /// @throws ProblemException `selection-not-open`, `not-found`
  public AwardView get(UUID programmeId) {
    Selection selection = selections.required(programmeId);
    return AwardView.of(find(selection), selections.approval(selection));
  }

  /// Proposes an award with the figures of the moment; it replaces one that is not approved.
  ///
  /// @return the id of the award
  /// @throws ProblemException `selection-not-open`, `award-approved`, `scores-sealed`,
  ///     `candidate-knocked-out`, `candidate-withdrawn`, `not-a-candidate`, `too-few-candidates`,
  ///     `too-few-evaluators`
  public UUID propose(UUID programmeId, UUID vendorId, String reason) {
    Selection selection = selections.forChange(programmeId);
    selections.requireUndecided(selection);
    selections.blindness(selection).requireLifted();
    requireStanding(selection, vendorId);
    requireChoice(selection);
    Ranking ranking = ranker.rank(selection);
    AwardFigures figures = AwardFigures.of(ranking, vendorId, selection.brief().currency());
    Award award =
        new Award(selection, vendorId, reason, figures, transactions.actor(), clock.instant());
    selections.add(award);
    trail.record(
        "award-proposed",
        selection,
        Map.of(
            "awardId",
            award.id(),
            "vendorId",
            vendorId,
            "rank",
            figures.rank(),
            "price",
            figures.price(),
            "reason",
            reason));
    return award.id();
  }

  /// Approves the award and freezes the contract draft.
  ///
  /// @param awardId the award that the approver has seen
  /// @return the id of the award
  /// @throws ProblemException `selection-not-open`, `not-found`, `award-approved`,
  ///     `award-replaced`, `approver-evaluated`, `own-award`, `candidate-withdrawn`,
  ///     `too-few-candidates`, `too-few-evaluators`
  public UUID approve(UUID programmeId, UUID awardId) {
    Selection selection = selections.forChange(programmeId);
    Award award = find(selection);
    selections.requireUndecided(selection);
    if (!award.id().equals(awardId)) {
      throw ProblemException.of(SelectionProblem.AWARD_REPLACED);
    }
    Actor approver = transactions.actor();
    requireIndependent(selection, award, approver);
    Candidate winner = requireStanding(selection, award.vendorId());
    requireChoice(selection);
    Instant now = clock.instant();
    ContractDraft draft =
        ContractDraft.of(selection, award, winner.pricing(), approver.name(), now);
    String contentHash = draft.contentHash();
    selections.add(new AwardApproval(award, Documents.write(draft), contentHash, approver, now));
    trail.record(
        "award-approved",
        selection,
        Map.of("awardId", award.id(), "vendorId", award.vendorId(), "contentHash", contentHash));
    return award.id();
  }

  /// What the contract is to say.
  ///
  /// @throws ProblemException `selection-not-open`, `not-found` before the approval
  public DraftView contractDraft(UUID programmeId) {
    return selections
        .approval(selections.required(programmeId))
        .map(approval -> new DraftView(approval.contractDraft(), approval.contentHash()))
        .orElseThrow(() -> notFound("The draft is made when an award is approved."));
  }

  private Award find(Selection selection) {
    return selections.award(selection).orElseThrow(() -> notFound("There is no award yet."));
  }

  private void requireIndependent(Selection selection, Award award, Actor approver) {
    if (selections.blindness(selection).isEvaluator(approver)) {
      throw ProblemException.of(SelectionProblem.APPROVER_EVALUATED);
    }
    if (award.isProposedBy(approver)) {
      throw ProblemException.of(SelectionProblem.OWN_AWARD);
    }
  }

  /// An approved award has no way back, and its programme none forward without this.
  private void requireChoice(Selection selection) {
    Criteria criteria = selection.criteria();
    long through =
        selections.candidates(selection).stream()
            .filter(candidate -> candidate.status(criteria) == CandidateStatus.THROUGH)
            .count();
    if (through < SelectionFacts.FEWEST_CANDIDATES) {
      throw ProblemException.of(SelectionProblem.TOO_FEW_CANDIDATES);
    }
    if (selection.evaluators().size() < SelectionFacts.FEWEST_EVALUATORS) {
      throw ProblemException.of(SelectionProblem.TOO_FEW_EVALUATORS);
    }
  }

  private Candidate requireStanding(Selection selection, UUID vendorId) {
    Candidate candidate =
        selections
            .candidate(selection, vendorId)
            .orElseThrow(
                () ->
                    ProblemException.of(SelectionProblem.NOT_A_CANDIDATE)
                        .violations(
                            List.of(
                                Violation.at(
                                    "/vendorId", "not-a-candidate", "is not a candidate's id"))));
    candidate.requireThere();
    if (candidate.status(selection.criteria()) != CandidateStatus.THROUGH) {
      throw ProblemException.of(SelectionProblem.CANDIDATE_KNOCKED_OUT);
    }
    return candidate;
  }

  private static ProblemException notFound(String detail) {
    return CommonProblem.NOT_FOUND.because(detail);
  }
}
