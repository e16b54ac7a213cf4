package dev.plumbline.scorecard.relief;

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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request for relief and what became of it.
@Entity
@Table(name = "relief")
public class Relief {

  @Id private UUID id;
  private UUID vendorId;
  private UUID contractId;
  private LocalDate[] periods;
  private String[] clauses;

  @Enumerated(EnumType.STRING)
  private ReliefCause cause;

  private String reason;
  private String[] evidence;

  @Enumerated(EnumType.STRING)
  private Party askedFor;

  private String askedBy;
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private ReliefStatus status;

  @Enumerated(EnumType.STRING)
  private @Nullable Party closedFor;

  private @Nullable String closedBy;
  private @Nullable Instant closedAt;
  private @Nullable String decisionReason;
  @Version private long version;

  /// For Hibernate alone.
  protected Relief() {}

  /// @param clauseCodes the clauses that are meant, each by its code
  Relief(
      KnownContract contract,
      ReliefContent content,
      Collection<String> clauseCodes,
      Actor actor,
      Instant at) {
    this.id = Ids.next();
    this.vendorId = contract.vendorId();
    this.contractId = contract.contractId();
    this.periods =
        content.periods().stream().map(month -> month.atDay(1)).toArray(LocalDate[]::new);
    this.clauses = clauseCodes.toArray(String[]::new);
    this.cause = content.cause();
    this.reason = content.reason();
    this.evidence = content.evidence().toArray(String[]::new);
    this.askedFor = side(actor);
    this.askedBy = actor.name();
    this.askedAt = at;
    this.status = ReliefStatus.OPEN;
  }

  /// @throws dev.plumbline.web.problem.ProblemException 409 unless it is open
  void decide(ReliefDecision decision, String because, Actor actor, Instant at) {
    close(decision.status(), actor, at);
    decisionReason = because;
  }

  /// @throws dev.plumbline.web.problem.ProblemException 409 unless it is open
  void withdraw(Actor actor, Instant at) {
    close(ReliefStatus.WITHDRAWN, actor, at);
  }

  private void close(ReliefStatus end, Actor actor, Instant at) {
    if (status != ReliefStatus.OPEN) {
      throw ReliefProblem.ILLEGAL_RELIEF_CHANGE.because(
          "This request is %s and stands; another one can be made.".formatted(status));
    }
    status = end;
    closedFor = side(actor);
    closedBy = actor.name();
    closedAt = at;
  }

  boolean isAskedBy(Actor actor) {
    return askedFor == side(actor);
  }

  private static Party side(Actor actor) {
    return actor.vendorId() == null ? Party.CLIENT : Party.VENDOR;
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

  public List<YearMonth> periods() {
    return Arrays.stream(periods).map(YearMonth::from).toList();
  }

  public List<String> clauses() {
    return List.of(clauses);
  }

  public ReliefCause cause() {
    return cause;
  }

  public String reason() {
    return reason;
  }

  public List<String> evidence() {
    return List.of(evidence);
  }

  /// The party that asks.
  public Party askedFor() {
    return askedFor;
  }

  public String askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public ReliefStatus status() {
    return status;
  }

  /// The party that decided it or took it back.
  public Optional<Party> closedFor() {
    return Optional.ofNullable(closedFor);
  }

  public Optional<String> closedBy() {
    return Optional.ofNullable(closedBy);
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public Optional<String> decisionReason() {
    return Optional.ofNullable(decisionReason);
  }

  public long version() {
    return version;
  }
}
