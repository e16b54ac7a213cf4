package dev.plumbline.scorecard.scorecard;

import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scoring.Standing;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.web.problem.ProblemException;
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

/// A contract's month, scored. Runs write it in bulk, see `writing`; what happens to it afterwards
/// happens here. A vendor may write the life alone, so only what changes is written.
@Entity(name = "Scorecard")
@Table(name = "scorecard")
@DynamicUpdate
public class StoredScorecard {

  @Id private UUID id;
  private UUID vendorId;
  private UUID contractId;
  private String contractReference;
  private YearMonth period;
  private int revision;

  @Enumerated(EnumType.STRING)
  private Life life;

  private int termsVersion;
  private @Nullable BigDecimal overall;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  @Enumerated(EnumType.STRING)
  private Standing standingBeforeCap;

  private @Nullable BigDecimal experienceAndBehaviour;
  @Embedded private @Nullable CreditSums credits;
  private String currency;
  private String inputHash;
  private long feedPosition;
  private Instant computedAt;
  private @Nullable String computedFor;
  @Embedded private @Nullable Publication publication;
  private @Nullable Instant settlesAt;
  @Version private long version;

  /// For Hibernate alone.
  protected StoredScorecard() {}

  /// Shows it to the vendor.
  ///
  /// @param pending whether the vendor still has time to report
  /// @param closing when it can no longer be disputed
  void publish(boolean pending, Instant closing, Actor actor, Instant at) {
    require(Life.PROVISIONAL);
    if (pending) {
      throw ScorecardProblem.SCORECARD_PENDING.because(
          "A clause of this scorecard waits for the vendor's report.");
    }
    life = Life.PUBLISHED;
    publication = new Publication(at, actor.name(), actor.subject(), closing);
    settlesAt = closing;
  }

  /// The vendor objects; it may be one of several objections.
  void dispute() {
    require(Life.PUBLISHED, Life.DISPUTED);
    life = Life.DISPUTED;
  }

  /// Nobody objects any more.
  void reopen() {
    require(Life.DISPUTED);
    life = Life.PUBLISHED;
  }

  /// It does not become FINAL before.
  void hold(Instant until) {
    require(Life.PUBLISHED, Life.DISPUTED);
    settlesAt = settlesAt == null || until.isAfter(settlesAt) ? until : settlesAt;
  }

  void finalise() {
    require(Life.PUBLISHED);
    life = Life.FINAL;
  }

  /// That it stands at one of these points of its life.
  ///
  /// @throws ProblemException `illegal-scorecard-change` where it stands otherwise
  public void require(Life... needed) {
    if (!List.of(needed).contains(life)) {
      throw ScorecardProblem.ILLEGAL_SCORECARD_CHANGE.because(
          "This scorecard is %s; %s.".formatted(life, life.legal()));
    }
  }

  /// Whether somebody asked for it to be worked out, or published it.
  public boolean isOf(Actor actor) {
    return actor.subject().equals(computedFor)
        || publication().filter(it -> actor.subject().equals(it.publisher())).isPresent();
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

  public String contractReference() {
    return contractReference;
  }

  public YearMonth period() {
    return period;
  }

  public int revision() {
    return revision;
  }

  public Life life() {
    return life;
  }

  public int termsVersion() {
    return termsVersion;
  }

  /// At full precision; absent where no clause could be scored.
  public Optional<BigDecimal> overall() {
    return Optional.ofNullable(overall);
  }

  public Standing standing() {
    return standing;
  }

  /// What the standing would be by the overall score alone.
  public Standing standingBeforeCap() {
    return standingBeforeCap;
  }

  public Optional<BigDecimal> experienceAndBehaviour() {
    return Optional.ofNullable(experienceAndBehaviour);
  }

  /// Absent while the fee is not known.
  public Optional<CreditSums> credits() {
    return Optional.ofNullable(credits);
  }

  public String currency() {
    return currency;
  }

  public String inputHash() {
    return inputHash;
  }

  public long feedPosition() {
    return feedPosition;
  }

  public Instant computedAt() {
    return computedAt;
  }

  public Optional<Publication> publication() {
    return Optional.ofNullable(publication);
  }

  /// The first instant at which it may become FINAL; absent before publication.
  public Optional<Instant> settlesAt() {
    return Optional.ofNullable(settlesAt);
  }

  public long version() {
    return version;
  }
}
