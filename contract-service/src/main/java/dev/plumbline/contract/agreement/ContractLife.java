package dev.plumbline.contract.agreement;

import dev.plumbline.contract.agreement.termination.Terminations;
import dev.plumbline.contract.agreement.version.ContractVersion;
import dev.plumbline.contract.agreement.version.Versions;
import dev.plumbline.contract.feed.ChangeKind;
import dev.plumbline.contract.feed.FeedService;
import dev.plumbline.contract.life.ContractEnd;
import dev.plumbline.contract.life.Lapse;
import dev.plumbline.contract.life.RunningTerm;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.service.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Lets contracts run, and lets happen to them what the clock brings. The term is that of the
/// newest effective version, from its activation on: both parties have agreed to it.
@ApplicationScoped
@Transactional
public class ContractLife {

  private static final int BATCH = 200;

  private final Contracts contracts;
  private final Versions versions;
  private final Terminations terminations;
  private final FeedService feed;
  private final Audit audit;
  private final Clock clock;

  ContractLife(
      Contracts contracts,
      Versions versions,
      Terminations terminations,
      FeedService feed,
      Audit audit,
      Clock clock) {
    this.contracts = contracts;
    this.versions = versions;
    this.terminations = terminations;
    this.feed = feed;
    this.audit = audit;
    this.clock = clock;
  }

  /// The contract runs by a version that has just become effective. A term that is over by now ends
  /// it at once.
  public void begin(Contract contract, ContractVersion version) {
    VersionContent content = version.wording().complete();
    RunningTerm running =
        RunningTerm.on(content.term(), today(content), terminations.lastDay(contract.id()));
    contract.run(running, content.timeZone());
    contracts.flush();
    feed.activated(
        contract.identity(), version.number(), version.wording().firstMonth(), running.end());
    catchUp(contract, content, running);
    contracts.flush();
  }

  /// The contract's present term after a change of what ends it.
  public ContractEnd reconsider(Contract contract) {
    VersionContent content = newest(contract);
    RunningTerm running = running(contract, content);
    contract.run(running, content.timeZone());
    return running.end();
  }

  /// The contracts that something has happened to, by id.
  List<UUID> due(UUID after) {
    return contracts.due(clock.instant(), after, BATCH);
  }

  /// Lets happen to the contract what is due; nothing where another has seen to it.
  void catchUp(UUID contractId) {
    contracts.forChange(contractId).ifPresent(this::catchUp);
  }

  /// As [#catchUp(UUID)], with the contract held already.
  public void catchUp(Contract contract) {
    if (contract.isDue(clock.instant())) {
      VersionContent content = newest(contract);
      catchUp(contract, content, running(contract, content));
      contracts.flush();
    }
  }

  private void catchUp(Contract contract, VersionContent content, RunningTerm running) {
    running.lapse(today(content)).ifPresent(lapse -> happen(contract, content, running, lapse));
  }

  private void happen(Contract contract, VersionContent content, RunningTerm running, Lapse lapse) {
    switch (lapse) {
      case Lapse.Renewed(LocalDate lastDay) -> {
        RunningTerm renewed = running.renewedTo(lastDay);
        contract.run(renewed, content.timeZone());
        tell(ChangeKind.RENEWED, "renewed", contract, renewed.end());
        catchUp(contract, content, renewed);
      }
      case Lapse.Expired _ -> {
        contract.expire();
        tell(ChangeKind.EXPIRED, "expired", contract, running.end());
      }
      case Lapse.Terminated(LocalDate lastDay) -> {
        contract.terminate(lastDay);
        tell(ChangeKind.TERMINATED, "terminated", contract, running.end());
      }
    }
  }

  private void tell(ChangeKind kind, String action, Contract contract, ContractEnd end) {
    audit.record(
        action,
        ContractService.CONTRACT,
        contract.id(),
        contract.vendorId(),
        Map.of("lastDay", end.lastDay().toString()));
    feed.changed(kind, contract.identity(), end);
  }

  /// The present term of an active contract, by the clock.
  public RunningTerm running(Contract contract) {
    return present(contract, newest(contract));
  }

  /// As [#running(Contract)], where it is known already what was agreed last.
  RunningTerm present(Contract contract, VersionContent newest) {
    return running(contract, newest).by(today(newest));
  }

  /// The last day that a contract which was active at any time is known to run, by the clock.
  public LocalDate lastDay(Contract contract) {
    return contract.status().isOver() ? contract.lastDay() : running(contract).end().lastDay();
  }

  public LocalDate today(Contract contract) {
    return today(newest(contract));
  }

  LocalDate today(VersionContent content) {
    return LocalDate.now(clock.withZone(content.timeZone()));
  }

  private RunningTerm running(Contract contract, VersionContent content) {
    return new RunningTerm(content.term(), contract.lastDay(), terminations.lastDay(contract.id()));
  }

  private VersionContent newest(Contract contract) {
    return versions.newestEffective(contract.id()).wording().complete();
  }
}
