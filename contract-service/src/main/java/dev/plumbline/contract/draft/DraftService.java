package dev.plumbline.contract.draft;

import dev.plumbline.contract.agreement.ContractService;
import dev.plumbline.contract.agreement.version.VersionService;
import dev.plumbline.contract.agreement.version.background.AwardOrigin;
import dev.plumbline.contract.metric.MetricService;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.contract.upstream.AwardDocument;
import dev.plumbline.contract.upstream.VendorDirectory;
import dev.plumbline.service.document.Documents;
import dev.plumbline.web.json.JsonBodies;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/// Drafts versions from what there is.
@ApplicationScoped
@Transactional
public class DraftService {

  private final ContractService contracts;
  private final VersionService versions;
  private final VendorDirectory vendors;
  private final MetricService metrics;
  private final JsonBodies bodies;

  DraftService(
      ContractService contracts,
      VersionService versions,
      VendorDirectory vendors,
      MetricService metrics,
      JsonBodies bodies) {
    this.contracts = contracts;
    this.versions = versions;
    this.vendors = vendors;
    this.metrics = metrics;
    this.bodies = bodies;
  }

  /// Begins a version that says what another says, from another month on. What its author left
  /// open stays open: a metric without a version takes the newest of today.
  ///
  /// @param source the contract to copy from
  /// @throws ProblemException `contract-over`, `version-open`, 422 where there is nothing to copy
  ///     or what it says makes no sense any more
  public UUID copy(UUID contractId, UUID source, int number, YearMonth effectiveFrom) {
    contracts.get(contractId);
    VersionContent content =
        versions
            .written(source, number)
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        List.of(
                            Violation.at(
                                "/number", "unknown-version", "is not a version to copy"))));
    return versions.copy(contractId, checked(content.takingEffect(effectiveFrom)), source, number);
  }

  /// Asks vendor-service for what the contract may be drafted from, and so is no transaction.
  ///
  /// @throws ProblemException 422 where there is no approved award, 503 and 502 where
  ///     vendor-service gives no answer
  @Transactional(Transactional.TxType.NEVER)
  public AwardDocument award(UUID contractId, UUID programmeId) {
    contracts.get(contractId);
    return vendors
        .award(programmeId)
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    List.of(
                        Violation.at(
                            "/programmeId", "no-award", "has no approved award to draft from"))));
  }

  /// Begins a version with what an award says.
  ///
  /// @throws ProblemException `contract-over`, `version-open`, 422 for an award of another vendor
  ///     than the contract's, and where what would be drafted makes no sense
  public UUID fromAward(UUID contractId, AwardDocument document, AwardFrame frame) {
    AwardClauses.Drafted drafted =
        AwardClauses.of(document.award(), frame.clauses(), metrics.published());
    return versions.draft(
        contractId,
        checked(frame.filled(document.award(), drafted.clauses())),
        new AwardOrigin(document, drafted.leftOut()));
  }

  /// Holds a content to all that would be asked of it if somebody had sent it.
  private VersionContent checked(VersionContent content) {
    byte[] body = Documents.write(content).getBytes(StandardCharsets.UTF_8);
    try {
      return (VersionContent) bodies.read(VersionContent.class, new ByteArrayInputStream(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
