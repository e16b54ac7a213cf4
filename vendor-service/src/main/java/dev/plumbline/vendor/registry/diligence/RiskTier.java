package dev.plumbline.vendor.registry.diligence;

/// How much harm a vendor could do, and so how much due diligence it must pass.
public enum RiskTier {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL
}
