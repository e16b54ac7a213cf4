package dev.plumbline.vendor.programme;

import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.vendor.programme.content.BusinessCase;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Signatures under business cases; each method is one transaction.
@ApplicationScoped
@Transactional
public class SignOffService {

  private final ProgrammeService programmes;
  private final Programmes repository;
  private final ProgrammeTrail trail;
  private final Transactions transactions;
  private final Clock clock;

  SignOffService(
      ProgrammeService programmes,
      Programmes repository,
      ProgrammeTrail trail,
      Transactions transactions,
      Clock clock) {
    this.programmes = programmes;
    this.repository = repository;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// By age, those of earlier contents of the case included.
  public Page<SignOff> list(UUID programmeId, PageRequest page) {
    UUID id = programmes.get(programmeId).id();
    return page.pageById(repository.signOffs(id, page), SignOff::id);
  }

  public SignOff get(UUID programmeId, UUID id) {
    return repository
        .signOff(programmes.get(programmeId).id(), id)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such signature."));
  }

  /// Signs the case in the caller's name.
  ///
  /// @param caseNumber which content the caller has read
  /// @return the id of the signature
  /// @throws ProblemException `business-case-missing`, `business-case-changed`, `signed-already`,
  ///     `not-a-stakeholder`, `stage-over`
  public UUID sign(UUID programmeId, int caseNumber) {
    Programme programme = programmes.forChange(programmeId);
    ProgrammePart businessCase =
        repository
            .part(PartId.whole(programmeId, PartKind.BUSINESS_CASE))
            .orElseThrow(() -> ProblemException.of(ProgrammeProblem.BUSINESS_CASE_MISSING));
    Actor signer = transactions.actor();
    List<SignOff> earlier = repository.signOffs(programmeId, signer);
    if (!businessCase.content(BusinessCase.class).stakeholders().contains(signer.name())
        || earlier.stream().anyMatch(signOff -> signOff.isOfAnother(signer))) {
      throw ProblemException.of(ProgrammeProblem.NOT_A_STAKEHOLDER);
    }
    programme.requireOpen(PartKind.BUSINESS_CASE);
    if (businessCase.number() != caseNumber) {
      throw ProblemException.of(ProgrammeProblem.BUSINESS_CASE_CHANGED);
    }
    if (earlier.stream().anyMatch(signOff -> signOff.caseNumber() == caseNumber)) {
      throw ProblemException.of(ProgrammeProblem.SIGNED_ALREADY);
    }
    var signOff = new SignOff(programmeId, caseNumber, signer, clock.instant());
    repository.add(signOff);
    trail.record("business-case-signed", programmeId, Map.of("caseNumber", caseNumber));
    return signOff.id();
  }
}
