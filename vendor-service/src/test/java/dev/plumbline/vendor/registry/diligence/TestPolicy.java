package dev.plumbline.vendor.registry.diligence;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tables of a test's own.
record TestPolicy(Map<RiskTier, Set<String>> items, Map<RiskTier, Set<String>> schemes)
    implements DueDiligencePolicy {

  @Override
  public Certifications certifications() {
    return new TestCertifications(
        Optional.ofNullable(schemes.get(RiskTier.LOW)),
        Optional.ofNullable(schemes.get(RiskTier.MEDIUM)),
        Optional.ofNullable(schemes.get(RiskTier.HIGH)),
        Optional.ofNullable(schemes.get(RiskTier.CRITICAL)));
  }

  private record TestCertifications(
      Optional<Set<String>> low,
      Optional<Set<String>> medium,
      Optional<Set<String>> high,
      Optional<Set<String>> critical)
      implements Certifications {}
}
