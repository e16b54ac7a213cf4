package dev.plumbline.scorecard.dispute;

import dev.plumbline.scorecard.dispute.statement.Agreement;
import dev.plumbline.scorecard.dispute.statement.Claim;
import dev.plumbline.scorecard.dispute.statement.Decision;
import dev.plumbline.scorecard.dispute.statement.DisputeStatus;
import dev.plumbline.scorecard.dispute.statement.Outcome;
import dev.plumbline.scorecard.dispute.statement.Review;
import dev.plumbline.scorecard.dispute.statement.Verdict;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A vendor's objection to one clause of a published scorecard. Each side may write its own columns
/// alone, so only what changes is written.
@Entity
@Table(name = "dispute")
@DynamicUpdate
public class Dispute {

  @Id private UUID id;
  private UUID vendorId;
  private UUID contractId;
  private UUID scorecardId;
  private YearMonth period;
  private String clause;
  private BigDecimal claimedValue;
  private String reason;
  private String[] evidence;
  private Instant raisedAt;
  private String raisedBy;

  @Enumerated(EnumType.STRING)
  private DisputeStatus status;

  @Embedded private @Nullable Decision decision;
  private @Nullable Instant reviewableUntil;
  @Embedded private @Nullable Review review;
  @Embedded private @Nullable Agreement agreement;
  @Version private long version;

  /// For Hibernate alone.
  protected Dispute() {}

  Dispute(StoredScorecard scorecard, Claim claim, Actor actor, Instant at) {
    this.id = Ids.next();
    this.vendorId = scorecard.vendorId();
    this.contractId = scorecard.contractId();
    this.scorecardId = scorecard.id();
    this.period = scorecard.period();
    this.clause = claim.clause();
    this.claimedValue = claim.value();
    this.reason = claim.reason();
    this.evidence = claim.evidence().toArray(String[]::new);
    this.raisedAt = at;
    this.raisedBy = actor.name();
    this.status = DisputeStatus.OPEN;
  }

  /// Whether the scorecard waits for it.
  boolean isOpen() {
    return status == DisputeStatus.OPEN || status == DisputeStatus.IN_REVIEW;
  }

  /// @param closing until when it can be taken to a joint review, where it is rejected
  void decide(Verdict verdict, Instant closing, Actor actor, Instant at) {
    require(DisputeStatus.OPEN);
    status = verdict.outcome().status();
    decision = new Decision(verdict.reason(), at, actor.name());
    reviewableUntil = verdict.outcome().corrects() ? null : closing;
  }

  void withdraw() {
    require(DisputeStatus.OPEN, DisputeStatus.IN_REVIEW);
    status = DisputeStatus.WITHDRAWN;
  }

  /// Takes it to a joint review, or gives the vendor's word there anew.
  ///
  /// @param person whom the vendor names
  /// @param closing when a review that begins now is over
  void review(String person, Verdict word, Instant closing, Instant at) {
    require(DisputeStatus.REJECTED, DisputeStatus.IN_REVIEW);
    if (status == DisputeStatus.IN_REVIEW) {
      requireGoingOn(at);
    } else {
      requireReviewable(at);
    }
    review =
        review == null
            ? new Review(person, word.outcome(), word.reason(), at, closing)
            : new Review(person, word.outcome(), word.reason(), review.beganAt(), review.until());
    status = DisputeStatus.IN_REVIEW;
  }

  private void requireReviewable(Instant at) {
    if (review != null) {
      throw DisputeProblem.REVIEW_CLOSED.because("It was taken to a joint review already.");
    }
    if (reviewableUntil == null || !at.isBefore(reviewableUntil)) {
      throw DisputeProblem.REVIEW_CLOSED.because(
          "The time to take it to a joint review was over at %s.".formatted(reviewableUntil));
    }
  }

  private void requireGoingOn(Instant at) {
    Instant until = review().map(Review::until).orElseThrow();
    if (!at.isBefore(until)) {
      throw DisputeProblem.REVIEW_CLOSED.because(
          "The joint review was over at %s; the rejection stands.".formatted(until));
    }
  }

  /// Lets the rejection stand where the time of its joint review is over.
  ///
  /// @return false where it is not, or the review ended otherwise
  boolean endReview(Instant at) {
    boolean over =
        status == DisputeStatus.IN_REVIEW
            && review().filter(it -> !at.isBefore(it.until())).isPresent();
    if (over) {
      status = DisputeStatus.REJECTED;
    }
    return over;
  }

  /// The client's person takes the vendor's word to be right, which ends the review.
  ///
  /// @return what both now say
  Outcome agree(String person, String why, Instant at) {
    require(DisputeStatus.IN_REVIEW);
    requireGoingOn(at);
    Outcome joint = review().map(Review::outcome).orElseThrow();
    status = joint.status();
    agreement = new Agreement(person, why, at);
    return joint;
  }

  private void require(DisputeStatus... needed) {
    if (!List.of(needed).contains(status)) {
      throw DisputeProblem.ILLEGAL_DISPUTE_CHANGE.because(
          "This dispute is %s; %s.".formatted(status, status.legal()));
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

  public UUID scorecardId() {
    return scorecardId;
  }

  public YearMonth period() {
    return period;
  }

  public Claim claim() {
    return new Claim(clause, claimedValue, reason, List.of(evidence));
  }

  public Instant raisedAt() {
    return raisedAt;
  }

  public String raisedBy() {
    return raisedBy;
  }

  public DisputeStatus status() {
    return status;
  }

  public Optional<Decision> decision() {
    return Optional.ofNullable(decision);
  }

  /// The first instant at which a rejected one can no longer be taken to a joint review.
  public Optional<Instant> reviewableUntil() {
    return Optional.ofNullable(reviewableUntil);
  }

  public Optional<Review> review() {
    return Optional.ofNullable(review);
  }

  public Optional<Agreement> agreement() {
    return Optional.ofNullable(agreement);
  }

  public long version() {
    return version;
  }
}
