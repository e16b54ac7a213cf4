package dev.plumbline.contract.agreement;

import dev.plumbline.contract.agreement.Course.Span;
import dev.plumbline.contract.agreement.version.ContractVersion;
import dev.plumbline.contract.agreement.version.Versions;
import dev.plumbline.contract.life.RunningTerm;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads how contracts run.
@ApplicationScoped
@Transactional
public class CourseService {

  private final ContractService service;
  private final Contracts contracts;
  private final Versions versions;
  private final ContractLife life;

  CourseService(
      ContractService service, Contracts contracts, Versions versions, ContractLife life) {
    this.service = service;
    this.contracts = contracts;
    this.versions = versions;
    this.life = life;
  }

  /// Empty where no version of it was ever effective.
  ///
  /// @throws ProblemException `not-found`
  public Optional<Course> of(UUID contractId) {
    return course(service.get(contractId));
  }

  /// As [#of], with the contract held until the transaction ends. On the client's side only.
  public Optional<Course> held(UUID contractId) {
    return course(contracts.forChange(contractId).orElseThrow(ContractService::notFound));
  }

  /// The vendors of active contracts, each once.
  public List<UUID> vendors() {
    return contracts.activeVendors();
  }

  /// What active contracts have in scope, each activity once.
  public List<String> activities() {
    return versions.activitiesInForce();
  }

  private Optional<Course> course(Contract contract) {
    return contract.status() == ContractStatus.DRAFT
        ? Optional.empty()
        : Optional.of(agreed(contract, versions.effective(contract.id())));
  }

  private Course agreed(Contract contract, List<ContractVersion> effective) {
    VersionContent newest = effective.getLast().wording().complete();
    LocalDate today = life.today(newest);
    Optional<RunningTerm> running =
        contract.status().isOver() ? Optional.empty() : Optional.of(life.present(contract, newest));
    LocalDate lastDay = running.map(it -> it.end().lastDay()).orElseGet(contract::lastDay);
    return new Course(
        contract.identity(),
        newest.timeZone(),
        today,
        lastDay,
        running.filter(_ -> !today.isAfter(lastDay)),
        effective.stream().map(version -> span(version, lastDay)).toList());
  }

  private static Span span(ContractVersion version, LocalDate lastDay) {
    LocalDate last =
        version
            .supersededFrom()
            .map(month -> month.atDay(1).minusDays(1))
            .filter(day -> day.isBefore(lastDay))
            .orElse(lastDay);
    return new Span(version.wording().effectiveFrom(), last, version.wording().complete());
  }
}
