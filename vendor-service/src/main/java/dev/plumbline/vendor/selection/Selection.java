package dev.plumbline.vendor.selection;

import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.service.document.Documents;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.vendor.selection.brief.Brief;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One round of selecting a vendor for a programme.
@Entity
public class Selection {

  @Id private UUID id;
  private UUID programmeId;
  private int round;

  @Enumerated(EnumType.STRING)
  private SelectionStatus status;

  private String brief;
  private String briefHash;

  @JdbcTypeCode(SqlTypes.JSON)
  private String criteria;

  private List<String> evaluators;
  private long seed;
  private Instant openedAt;
  private String openedBy;
  private @Nullable Instant closedAt;
  private @Nullable String closedBy;
  private @Nullable String closeReason;
  @Version private long version;

  /// For Hibernate alone.
  protected Selection() {}

  private Selection(Brief brief, int round, Criteria defaults, Actor actor, Instant now) {
    this.id = Ids.next();
    this.programmeId = brief.programmeId();
    this.round = round;
    this.status = SelectionStatus.OPEN;
    this.brief = CanonicalJson.write(brief);
    this.briefHash = CanonicalJson.sha256(brief);
    this.criteria = Documents.write(defaults);
    this.evaluators = List.of();
    this.seed = id.getLeastSignificantBits();
    this.openedAt = now;
    this.openedBy = actor.name();
  }

  static Selection open(Brief brief, int round, Criteria defaults, Actor actor, Instant now) {
    return new Selection(brief, round, defaults, actor, now);
  }

  void close(String reason, Actor actor, Instant now) {
    status = SelectionStatus.CLOSED;
    closeReason = reason;
    closedBy = actor.name();
    closedAt = now;
  }

  void judgeBy(Criteria changed) {
    criteria = Documents.write(changed);
  }

  void letEvaluate(List<String> names) {
    evaluators = List.copyOf(names);
  }

  public UUID id() {
    return id;
  }

  public UUID programmeId() {
    return programmeId;
  }

  /// Which attempt of its programme this is, from 1.
  public int round() {
    return round;
  }

  public SelectionStatus status() {
    return status;
  }

  public Brief brief() {
    return Documents.read(brief, Brief.class);
  }

  /// SHA-256 of the brief's canonical form.
  public String briefHash() {
    return briefHash;
  }

  public Criteria criteria() {
    return Documents.read(criteria, Criteria.class);
  }

  ETag criteriaTag() {
    return ETag.of(CanonicalJson.sha256(criteria()));
  }

  ETag evaluatorsTag() {
    return ETag.of(CanonicalJson.sha256(evaluators));
  }

  /// User names, in order.
  public List<String> evaluators() {
    return evaluators;
  }

  /// Of the weightings that robustness is tried on: the id's own randomness.
  public long seed() {
    return seed;
  }

  public Instant openedAt() {
    return openedAt;
  }

  /// Who opened it, by name.
  public String openedBy() {
    return openedBy;
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /// Who closed it, by name.
  public Optional<String> closedBy() {
    return Optional.ofNullable(closedBy);
  }

  public Optional<String> closeReason() {
    return Optional.ofNullable(closeReason);
  }
}
