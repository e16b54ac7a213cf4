package dev.plumbline.contract.agreement.version;

import static dev.plumbline.contract.agreement.version.VersionStatus.ACTIVE;
import static dev.plumbline.contract.agreement.version.VersionStatus.DRAFT;
import static dev.plumbline.contract.agreement.version.VersionStatus.IN_REVIEW;
import static dev.plumbline.contract.agreement.version.VersionStatus.SUPERSEDED;

import dev.plumbline.contract.agreement.AgreementProblem;
import dev.plumbline.contract.agreement.Contract;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.web.problem.ProblemException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One version of what a contract says: a draft that can be edited, or effective and never
/// changed again.
@Entity
@IdClass(ContractVersion.Key.class)
public class ContractVersion {

  /// The key of a version.
  public record Key(UUID contractId, int number) {}

  @Id private UUID contractId;
  @Id private int number;
  private UUID id;
  private UUID vendorId;

  @Enumerated(EnumType.STRING)
  private VersionStatus status;

  @Embedded private Wording wording;
  private List<String> writers;
  private int round;
  private @Nullable LocalDate effectiveUntil;
  private Instant createdAt;
  private Instant updatedAt;
  private @Nullable String activatedBy;
  private @Nullable Instant activatedAt;
  @Version private long version;

  /// For Hibernate alone.
  protected ContractVersion() {}

  ContractVersion(
      Contract contract,
      int number,
      VersionContent content,
      Metrics metrics,
      Actor author,
      Instant now) {
    this.id = Ids.next();
    this.contractId = contract.id();
    this.number = number;
    this.vendorId = contract.vendorId();
    this.status = DRAFT;
    this.wording = Wording.of(contract.identity(), number, content, metrics, author.name());
    this.writers = List.of(author.subject());
    this.createdAt = now;
    this.updatedAt = now;
  }

  /// @throws ProblemException `illegal-version-change` unless it is a draft
  void rewrite(
      Contract contract, VersionContent content, Metrics metrics, Actor author, Instant now) {
    require(DRAFT);
    wording = Wording.of(contract.identity(), number, content, metrics, author.name());
    writers = Stream.concat(writers.stream(), Stream.of(author.subject())).distinct().toList();
    updatedAt = now;
  }

  /// @throws ProblemException `illegal-version-change` unless it is a draft
  void submit(Instant now) {
    become(DRAFT, IN_REVIEW, now);
    round++;
  }

  /// Back to draft: what was signed in this round holds no more.
  ///
  /// @throws ProblemException `illegal-version-change` unless it is in review
  void withdraw(Instant now) {
    become(IN_REVIEW, DRAFT, now);
  }

  /// @throws ProblemException `illegal-version-change` unless it is in review
  void activate(Actor actor, Instant now) {
    become(IN_REVIEW, ACTIVE, now);
    activatedBy = actor.name();
    activatedAt = now;
  }

  /// @param from the first month that its successor holds for
  void supersede(YearMonth from, Instant now) {
    become(ACTIVE, SUPERSEDED, now);
    effectiveUntil = from.atDay(1);
  }

  private void become(VersionStatus from, VersionStatus to, Instant now) {
    require(from);
    status = to;
    updatedAt = now;
  }

  /// @throws ProblemException `illegal-version-change` in another status
  void require(VersionStatus needed) {
    if (status != needed) {
      throw illegal();
    }
  }

  /// @throws ProblemException `illegal-version-change` once it is effective
  void requireOpen() {
    if (status.isEffective()) {
      throw illegal();
    }
  }

  private ProblemException illegal() {
    return AgreementProblem.ILLEGAL_VERSION_CHANGE.because(
        "A version that is %s %s.".formatted(status, status.possibilities()));
  }

  boolean isWrittenBy(Actor actor) {
    return writers.contains(actor.subject());
  }

  public Wording wording() {
    return wording;
  }

  /// Which time in review it is in or was last in.
  public int round() {
    return round;
  }

  /// Its id among all versions; people name it by contract and number.
  UUID id() {
    return id;
  }

  public UUID contractId() {
    return contractId;
  }

  public int number() {
    return number;
  }

  public UUID vendorId() {
    return vendorId;
  }

  public VersionStatus status() {
    return status;
  }

  public String author() {
    return wording.author();
  }

  public String contentHash() {
    return wording.contentHash();
  }

  /// The first month that its successor holds for, once there is one.
  public Optional<YearMonth> supersededFrom() {
    return Optional.ofNullable(effectiveUntil).map(YearMonth::from);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public Optional<String> activatedBy() {
    return Optional.ofNullable(activatedBy);
  }

  public Optional<Instant> activatedAt() {
    return Optional.ofNullable(activatedAt);
  }

  /// Grows with every change.
  public long version() {
    return version;
  }
}
