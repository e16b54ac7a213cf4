package dev.plumbline.vendor.registry;

import dev.plumbline.service.transaction.Actor;
import dev.plumbline.vendor.registry.diligence.RiskTier;
import dev.plumbline.vendor.registry.row.HistoryEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/// One assessment of a vendor's risk.
@Entity
@Immutable
@Table(name = "vendor_risk_tier")
public class RiskTierChange extends HistoryEntry {

  @Enumerated(EnumType.STRING)
  private RiskTier tier;

  /// For Hibernate alone.
  protected RiskTierChange() {}

  RiskTierChange(Vendor vendor, RiskTier tier, String reason, Actor actor, Instant at) {
    super(vendor.id(), reason, actor, at);
    this.tier = tier;
  }

  public RiskTier tier() {
    return tier;
  }
}
