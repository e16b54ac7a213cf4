package dev.plumbline.vendor.registry;

import dev.plumbline.service.transaction.Actor;
import dev.plumbline.vendor.registry.diligence.RiskAssessment;
import dev.plumbline.vendor.registry.diligence.RiskTier;
import dev.plumbline.vendor.registry.row.HistoryEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One assessment of a vendor's risk.
@Entity
@Immutable
@Table(name = "vendor_risk_tier")
public class RiskTierChange extends HistoryEntry {

  @Enumerated(EnumType.STRING)
  private RiskTier tier;

  private @Nullable LocalDate reassessOn;

  /// For Hibernate alone.
  protected RiskTierChange() {}

  RiskTierChange(Vendor vendor, RiskAssessment assessment, String reason, Actor actor, Instant at) {
    super(vendor.id(), reason, actor, at);
    this.tier = assessment.tier();
    this.reassessOn = assessment.reassessOn();
  }

  public RiskAssessment assessment() {
    return new RiskAssessment(tier, reassessOn);
  }
}
