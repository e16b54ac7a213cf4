package dev.plumbline.scorecard.report;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One revision of what one side reports of a contract's month. Its figures are rows of their own,
/// which `content` reads and writes.
@Entity
@Table(name = "report")
public class Report {

  @Id private UUID id;
  private UUID vendorId;
  private UUID contractId;
  private YearMonth period;

  @Enumerated(EnumType.STRING)
  private Party source;

  private int revision;

  @Enumerated(EnumType.STRING)
  private ReportStatus status;

  private @Nullable String notes;
  private Instant createdAt;
  private String createdBy;
  private Instant updatedAt;
  private @Nullable String attestedBy;
  private @Nullable Instant submittedAt;
  private @Nullable String submittedBy;
  private @Nullable Boolean late;
  private boolean afterFinal;
  private @Nullable Instant decidedAt;
  private @Nullable String decidedBy;
  private String @Nullable [] returnReasons;
  @Version private long version;

  /// For Hibernate alone.
  protected Report() {}

  Report(
      KnownContract contract,
      YearMonth period,
      Party source,
      int revision,
      @Nullable String notes,
      Actor actor,
      Instant at) {
    this.id = Ids.next();
    this.vendorId = contract.vendorId();
    this.contractId = contract.contractId();
    this.period = period;
    this.source = source;
    this.revision = revision;
    this.status = ReportStatus.DRAFT;
    this.notes = notes;
    this.createdAt = at;
    this.createdBy = actor.name();
    this.updatedAt = at;
  }

  /// Also where only figures change, so that every state of a draft has a version of its own.
  void rewrite(@Nullable String newNotes, Instant at) {
    require(ReportStatus.DRAFT);
    notes = newNotes;
    updatedAt = at;
  }

  /// @param isLate whether the month was first submitted after its last day
  /// @param isAfterFinal whether its scorecard was FINAL before
  void submit(String attestor, boolean isLate, boolean isAfterFinal, Actor actor, Instant at) {
    require(ReportStatus.DRAFT);
    status = ReportStatus.SUBMITTED;
    attestedBy = attestor;
    late = isLate;
    afterFinal = isAfterFinal;
    submittedBy = actor.name();
    submittedAt = at;
    updatedAt = at;
  }

  void accept(Actor actor, Instant at) {
    decide(ReportStatus.ACCEPTED, actor, at);
  }

  void sendBack(List<String> reasons, Actor actor, Instant at) {
    decide(ReportStatus.RETURNED, actor, at);
    returnReasons = reasons.toArray(String[]::new);
  }

  private void decide(ReportStatus decision, Actor actor, Instant at) {
    if (!isDecided()) {
      throw ReportProblem.ILLEGAL_REPORT_CHANGE.because(
          "The client's own report is neither accepted nor returned, unless its month was FINAL.");
    }
    require(ReportStatus.SUBMITTED);
    status = decision;
    decidedBy = actor.name();
    decidedAt = at;
    updatedAt = at;
  }

  /// Whether the other side accepts or returns it.
  boolean isDecided() {
    return source == Party.VENDOR || afterFinal;
  }

  private void require(ReportStatus needed) {
    if (status != needed) {
      throw ReportProblem.ILLEGAL_REPORT_CHANGE.because(
          "This report is %s; %s."
              .formatted(
                  status,
                  switch (status) {
                    case DRAFT -> "it can be changed or submitted";
                    case SUBMITTED -> "it can be accepted or returned, or followed by a revision";
                    case ACCEPTED, RETURNED -> "it can be followed by a revision";
                  }));
    }
  }

  public UUID id() {
    return id;
  }

  public UUID vendorId() {
    return vendorId;
  }

  public UUID contractId() {
    return contractId;
  }

  public YearMonth period() {
    return period;
  }

  public Party source() {
    return source;
  }

  public int revision() {
    return revision;
  }

  public ReportStatus status() {
    return status;
  }

  public Optional<String> notes() {
    return Optional.ofNullable(notes);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String createdBy() {
    return createdBy;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /// Who answers for the figures.
  public Optional<String> attestedBy() {
    return Optional.ofNullable(attestedBy);
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  public Optional<String> submittedBy() {
    return Optional.ofNullable(submittedBy);
  }

  public Optional<Boolean> late() {
    return Optional.ofNullable(late);
  }

  /// Whether it came after its month was FINAL: then it counts from its acceptance on.
  public boolean afterFinal() {
    return afterFinal;
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<List<String>> returnReasons() {
    return Optional.ofNullable(returnReasons).map(List::of);
  }

  public long version() {
    return version;
  }
}
