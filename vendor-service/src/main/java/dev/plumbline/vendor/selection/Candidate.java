package dev.plumbline.vendor.selection;

import dev.plumbline.service.document.Documents;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.vendor.selection.pricing.Pricing;
import dev.plumbline.web.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A vendor that takes part in a selection, and at what price.
@Entity
@IdClass(Candidate.Key.class)
public class Candidate {

  record Key(UUID selectionId, UUID vendorId) {}

  @Id private UUID selectionId;
  @Id private UUID vendorId;
  private UUID id;

  @JdbcTypeCode(SqlTypes.JSON)
  private String pricing;

  @JdbcTypeCode(SqlTypes.JSON)
  private String knockOuts;

  private Instant addedAt;
  private @Nullable Instant withdrawnAt;
  private @Nullable String withdrawnBy;
  private @Nullable String withdrawalReason;
  @Version private long version;

  /// For Hibernate alone.
  protected Candidate() {}

  Candidate(Selection selection, UUID vendorId, Pricing pricing, Instant now) {
    this.id = Ids.next();
    this.selectionId = selection.id();
    this.vendorId = vendorId;
    this.pricing = Documents.write(pricing);
    this.knockOuts = Documents.write(KnockOutAnswers.NONE);
    this.addedAt = now;
  }

  void answer(KnockOutAnswers found) {
    knockOuts = Documents.write(found);
  }

  /// @throws ProblemException `candidate-withdrawn`
  void withdraw(String reason, Actor actor, Instant now) {
    requireThere();
    withdrawnAt = now;
    withdrawnBy = actor.name();
    withdrawalReason = reason;
  }

  /// @throws ProblemException `candidate-withdrawn`
  void requireThere() {
    if (hasWithdrawn()) {
      throw ProblemException.of(SelectionProblem.CANDIDATE_WITHDRAWN);
    }
  }

  /// The knock-outs that nobody has answered for this candidate.
  List<KnockOut> open(Criteria criteria) {
    KnockOutAnswers found = knockOuts();
    return criteria.knockOuts().stream().filter(one -> found.find(one.code()).isEmpty()).toList();
  }

  /// Where it stands before it is scored.
  public CandidateStatus status(Criteria criteria) {
    if (hasWithdrawn()) {
      return CandidateStatus.WITHDRAWN;
    }
    KnockOutAnswers found = knockOuts();
    if (criteria.knockOuts().stream()
        .flatMap(one -> found.find(one.code()).stream())
        .anyMatch(answer -> !answer.passed())) {
      return CandidateStatus.KNOCKED_OUT;
    }
    return open(criteria).isEmpty() ? CandidateStatus.THROUGH : CandidateStatus.ENTERED;
  }

  boolean hasWithdrawn() {
    return withdrawnAt != null;
  }

  /// Its id among all candidates; people name it by its vendor.
  public UUID id() {
    return id;
  }

  public UUID vendorId() {
    return vendorId;
  }

  public Pricing pricing() {
    return Documents.read(pricing, Pricing.class);
  }

  public KnockOutAnswers knockOuts() {
    return Documents.read(knockOuts, KnockOutAnswers.class);
  }

  public Instant addedAt() {
    return addedAt;
  }

  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  public Optional<String> withdrawnBy() {
    return Optional.ofNullable(withdrawnBy);
  }

  public Optional<String> withdrawalReason() {
    return Optional.ofNullable(withdrawalReason);
  }

  /// Grows with every change.
  public long version() {
    return version;
  }
}
