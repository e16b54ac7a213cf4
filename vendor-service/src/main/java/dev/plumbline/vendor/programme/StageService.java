package dev.plumbline.vendor.programme;

import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.vendor.programme.gate.Condition;
import dev.plumbline.vendor.programme.gate.Gate;
import dev.plumbline.vendor.programme.gate.GateFacts;
import dev.plumbline.vendor.selection.SelectionService;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The stages of programmes, and the gates between them; each method is one transaction, and each
/// change writes its audit entry.
@ApplicationScoped
@Transactional
public class StageService {

  private final ProgrammeService programmes;
  private final Programmes repository;
  private final GateReader gates;
  private final SelectionService selections;
  private final ProgrammeTrail trail;
  private final Transactions transactions;
  private final Clock clock;

  StageService(
      ProgrammeService programmes,
      Programmes repository,
      GateReader gates,
      SelectionService selections,
      ProgrammeTrail trail,
      Transactions transactions,
      Clock clock) {
    this.programmes = programmes;
    this.repository = repository;
    this.gates = gates;
    this.selections = selections;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// A gate and all that it asks for, as things are now.
  public record GateState(Gate gate, List<Condition> conditions) {

    public boolean isOpen() {
      return conditions.stream().allMatch(Condition::holds);
    }
  }

  /// Every gate of the programme, those that it has passed included.
  public List<GateState> gates(UUID programmeId) {
    GateFacts facts = gates.facts(programmes.get(programmeId));
    return Arrays.stream(Gate.values())
        .map(gate -> new GateState(gate, gate.conditions(facts)))
        .toList();
  }

  /// By age.
  public Page<StageChange> changes(UUID programmeId, PageRequest page) {
    UUID id = programmes.get(programmeId).id();
    return page.pageById(repository.stageChanges(id, page), StageChange::id);
  }

  public StageChange change(UUID programmeId, UUID id) {
    return repository
        .stageChange(programmes.get(programmeId).id(), id)
        .orElseThrow(
            () -> CommonProblem.NOT_FOUND.because("The programme's history has no such entry."));
  }

  /// Takes a step, forward through a gate or back.
  ///
  /// @return the id of the step
  /// @throws ProblemException `illegal-stage-change`; `gate-closed` with everything that
  ///     is missing; `award-approved`, where there is no way back any more
  public UUID change(UUID programmeId, Stage to, String reason) {
    Programme programme = programmes.forChange(programmeId);
    programme.requireStep(to);
    if (to.compareTo(programme.stage()) > 0) {
      goForward(programme, to);
    } else if (programme.stage() == Stage.SELECTION) {
      selections.close(programmeId, reason);
    }
    StageChange change = programme.goTo(to, reason, transactions.actor(), clock.instant());
    repository.add(change);
    trail.record(
        "stage-changed",
        programmeId,
        Map.of("from", change.from(), "to", change.to(), "reason", reason));
    return change.id();
  }

  private void goForward(Programme programme, Stage to) {
    requireOpen(Gate.valueOf(programme.stage().name()), gates.facts(programme));
    if (to == Stage.SELECTION) {
      selections.open(BriefWriter.brief(programme, repository.parts(programme)));
    }
  }

  private static void requireOpen(Gate gate, GateFacts facts) {
    List<Condition> missing = gate.missing(facts);
    if (!missing.isEmpty()) {
      throw ProblemException.of(ProgrammeProblem.GATE_CLOSED)
          .violations(missing.stream().map(StageService::violation).toList());
    }
  }

  private static Violation violation(Condition missing) {
    String subject = missing.subject() == null ? "" : missing.subject() + ": ";
    return Violation.at(
        "/to",
        missing.code(),
        "%s%s Send %s %s with %s."
            .formatted(
                subject,
                missing.explanation(),
                missing.satisfiedBy().method(),
                missing.satisfiedBy().path(),
                missing.satisfiedBy().hint()));
  }
}
