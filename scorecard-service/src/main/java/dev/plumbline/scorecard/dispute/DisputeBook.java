package dev.plumbline.scorecard.dispute;

import dev.plumbline.scorecard.correction.CorrectionOrigin;
import dev.plumbline.scorecard.correction.CorrectionService;
import dev.plumbline.scorecard.dispute.statement.Verdict;
import dev.plumbline.scorecard.scorecard.ScorecardLifeService;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the steps of disputes have in common. Each holds the scorecard first, so that none happens
/// while it becomes FINAL.
@ApplicationScoped
class DisputeBook {

  private final Disputes disputes;
  private final CorrectionService corrections;
  private final ScorecardLifeService life;
  private final Audit audit;

  DisputeBook(
      Disputes disputes, CorrectionService corrections, ScorecardLifeService life, Audit audit) {
    this.disputes = disputes;
    this.corrections = corrections;
    this.life = life;
    this.audit = audit;
  }

  HeldDispute held(UUID id, IfMatch expected) {
    HeldDispute held = held(id);
    expected.check(held.dispute().version());
    return held;
  }

  HeldDispute held(UUID id) {
    StoredScorecard scorecard =
        life.held(disputes.scorecardOf(id).orElseThrow(DisputeBook::notFound));
    Dispute dispute = disputes.forChange(id).orElseThrow(DisputeBook::notFound);
    return new HeldDispute(dispute, scorecard, life.newest(scorecard));
  }

  /// Nobody objects to the month any more, once its last dispute is settled.
  void reopen(HeldDispute held) {
    boolean open =
        disputes.ofMonth(held.dispute().contractId(), held.dispute().period()).stream()
            .anyMatch(Dispute::isOpen);
    if (!open && held.newest().life() == Life.DISPUTED) {
      life.reopen(held.newest());
    }
  }

  /// What one side says of the dispute, in place of what was said before.
  ///
  /// @throws ProblemException 422 where its corrections do not go with it
  void propose(HeldDispute held, FrozenTerms terms, Verdict verdict) {
    requireFitting(held.dispute(), terms, verdict);
    corrections.propose(origin(held.dispute()), verdict.corrections());
  }

  private static void requireFitting(Dispute dispute, FrozenTerms terms, Verdict verdict) {
    List<Violation> violations =
        terms
            .clause(dispute.claim().clause())
            .map(clause -> new CorrectionCheck(terms.agreed(), clause).violations(verdict))
            .orElse(List.of());
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
  }

  static CorrectionOrigin origin(Dispute dispute) {
    return new CorrectionOrigin(
        dispute.vendorId(), dispute.contractId(), dispute.id(), dispute.period());
  }

  static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There is no such dispute.");
  }

  void record(String action, Dispute dispute) {
    audit.record(
        action,
        "dispute",
        dispute.id(),
        dispute.vendorId(),
        Map.of(
            "contractId", dispute.contractId(),
            "period", dispute.period().toString(),
            "clause", dispute.claim().clause(),
            "status", dispute.status()));
  }
}
