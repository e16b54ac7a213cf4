package dev.plumbline.contract.comparison;

import dev.plumbline.contract.agreement.version.VersionService;
import dev.plumbline.contract.terms.Terms;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Compares the versions of a contract as they stand.
@ApplicationScoped
@Transactional
public class ComparisonService {

  private final VersionService versions;

  ComparisonService(VersionService versions) {
    this.versions = versions;
  }

  /// What changed from one version to another.
  ///
  /// @throws ProblemException `not-found` where the caller sees one of both not
  public ComparedVersions compare(UUID contractId, int from, int to) {
    Terms after = versions.complete(contractId, to).terms();
    Terms before = versions.complete(contractId, from).terms();
    return new ComparedVersions(
        before, after, Comparison.of(before, after, versions.effective(contractId)));
  }
}
