package dev.plumbline.vendor.registry;

import static java.util.stream.Collectors.joining;

import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A vendor with its present status and tier. What changes it is package-private, so that HTTP
/// cannot go round [VendorService]; status and tier change only together with an entry in their
/// history.
@Entity
public class Vendor {

  @Id private UUID vendorId;
  @Embedded private VendorProfile profile;

  @Enumerated(EnumType.STRING)
  private VendorStatus status;

  @Enumerated(EnumType.STRING)
  private @Nullable RiskTier riskTier;

  private Instant createdAt;
  private Instant updatedAt;
  @Version private long version;

  /// For Hibernate alone.
  protected Vendor() {}

  private Vendor(UUID vendorId, VendorProfile profile, Instant now) {
    this.vendorId = vendorId;
    this.profile = profile;
    this.status = VendorStatus.PROSPECT;
    this.createdAt = now;
    this.updatedAt = now;
  }

  static Vendor register(VendorProfile profile, Instant now) {
    return new Vendor(Ids.next(), profile, now);
  }

  void correct(VendorProfile corrected, Instant now) {
    profile = corrected;
    updatedAt = now;
  }

  /// Also for the tier that it has: a renewed assessment is one.
  RiskTierChange assess(RiskTier tier, String reason, Actor actor, Instant now) {
    var change = new RiskTierChange(this, tier, reason, actor, now);
    riskTier = tier;
    updatedAt = now;
    return change;
  }

  /// @throws ProblemException naming the legal statuses, or everything that approval still lacks
  StatusChange become(
      VendorStatus to, String reason, DueDiligence dueDiligence, Actor actor, Instant now) {
    if (!status.next().contains(to)) {
      throw illegalChange();
    }
    if (to == VendorStatus.APPROVED) {
      checkApproval(dueDiligence);
    }
    var change = new StatusChange(this, to, reason, actor, now);
    status = to;
    updatedAt = now;
    return change;
  }

  private ProblemException illegalChange() {
    String legal =
        status.next().isEmpty()
            ? "stays so for ever"
            : "can become "
                + status.next().stream().sorted().map(Enum::name).collect(joining(" or "));
    return ProblemException.of(RegistryProblem.ILLEGAL_STATUS_CHANGE)
        .detail("A vendor that is %s %s.".formatted(status, legal))
        .violations(List.of(Violation.at("/to", "illegal", "is not one of the legal statuses")));
  }

  private void checkApproval(DueDiligence dueDiligence) {
    var lacking = new ArrayList<Violation>();
    if (riskTier == null) {
      lacking.add(Violation.at("/to", "risk-tier-missing", "needs a risk tier first"));
    }
    for (DueDiligence.Item item : dueDiligence.missing()) {
      lacking.add(
          Violation.at(
              "/to",
              "due-diligence-" + item.state().name().toLowerCase(Locale.ROOT),
              "needs the due-diligence item `%s`, which is %s"
                  .formatted(item.code(), item.state())));
    }
    if (!lacking.isEmpty()) {
      throw ProblemException.of(RegistryProblem.DUE_DILIGENCE_INCOMPLETE).violations(lacking);
    }
  }

  public UUID id() {
    return vendorId;
  }

  public VendorProfile profile() {
    return profile;
  }

  public VendorStatus status() {
    return status;
  }

  public Optional<RiskTier> riskTier() {
    return Optional.ofNullable(riskTier);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /// Grows with every change.
  public long version() {
    return version;
  }
}
