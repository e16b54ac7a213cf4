package dev.plumbline.vendor.registry;

import static java.util.stream.Collectors.joining;

import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.vendor.registry.diligence.Gap;
import dev.plumbline.vendor.registry.diligence.RiskAssessment;
import dev.plumbline.vendor.registry.diligence.RiskTier;
import dev.plumbline.vendor.registry.profile.VendorProfile;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

  private @Nullable LocalDate reassessOn;

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
  RiskTierChange assess(RiskAssessment assessment, String reason, Actor actor, Instant now) {
    var change = new RiskTierChange(this, assessment, reason, actor, now);
    riskTier = assessment.tier();
    reassessOn = assessment.reassessOn();
    updatedAt = now;
    return change;
  }

  /// Something was shown, or is not shown any longer: what the vendor lacks is read with it, so it
  /// gets a new version.
  void touch(Instant now) {
    updatedAt = now;
  }

  /// @param missing what the tier demands and what does not count now
  /// @throws ProblemException naming the legal statuses, or everything that approval still lacks
  StatusChange become(VendorStatus to, String reason, List<Gap> missing, Actor actor, Instant now) {
    if (!status.next().contains(to)) {
      throw illegalChange();
    }
    if (to == VendorStatus.APPROVED) {
      checkApproval(missing);
    }
    var change = new StatusChange(this, to, reason, actor, now);
    status = to;
    updatedAt = now;
    return change;
  }

  private ProblemException illegalChange() {
    String legal = status.next().stream().sorted().map(Enum::name).collect(joining(" or "));
    return RegistryProblem.ILLEGAL_STATUS_CHANGE
        .because("A vendor that is %s can become %s.".formatted(status, legal))
        .violations(List.of(Violation.at("/to", "illegal", "is not one of the legal statuses")));
  }

  private void checkApproval(List<Gap> missing) {
    Stream<Violation> tier =
        riskTier == null
            ? Stream.of(Violation.at("/to", "risk-tier-missing", "needs a risk tier first"))
            : Stream.empty();
    List<Violation> lacking = Stream.concat(tier, missing.stream().map(Vendor::violation)).toList();
    if (!lacking.isEmpty()) {
      throw ProblemException.of(RegistryProblem.DUE_DILIGENCE_INCOMPLETE).violations(lacking);
    }
  }

  private static Violation violation(Gap gap) {
    String state = gap.state().name().toLowerCase(Locale.ROOT);
    return switch (gap.kind()) {
      case DUE_DILIGENCE ->
          Violation.at(
              "/to",
              "due-diligence-" + state,
              "needs the due-diligence item `%s`, which is %s".formatted(gap.code(), gap.state()));
      case CERTIFICATION ->
          Violation.at(
              "/to",
              "certification-" + state,
              "needs a certification by `%s`, which is %s".formatted(gap.code(), gap.state()));
    };
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

  /// When its risk is to be assessed anew, where that is planned.
  public Optional<LocalDate> reassessOn() {
    return Optional.ofNullable(reassessOn);
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
