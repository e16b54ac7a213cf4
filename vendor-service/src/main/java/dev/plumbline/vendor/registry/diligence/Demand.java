package dev.plumbline.vendor.registry.diligence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a tier demands of a vendor.
///
/// @param items the codes of due-diligence items
/// @param certifications the schemes to be certified by
public record Demand(Set<String> items, Set<String> certifications) {

  /// Of a vendor without a tier.
  public static final Demand NOTHING = new Demand(Set.of(), Set.of());

  /// Everything that is demanded and that nothing shown counts for on the day, in the order of the
  /// codes, items first.
  ///
  /// @param shown by one vendor
  public List<Gap> gaps(LocalDate day, Collection<Proof> shown) {
    return Stream.concat(
            gaps(ProofKind.DUE_DILIGENCE, items, day, shown),
            gaps(ProofKind.CERTIFICATION, certifications, day, shown))
        .toList();
  }

  private static Stream<Gap> gaps(
      ProofKind kind, Set<String> demanded, LocalDate day, Collection<Proof> shown) {
    return demanded.stream()
        .sorted()
        .map(code -> new Gap(kind, code, state(kind, code, day, shown)))
        .filter(gap -> gap.state() != DueDiligenceState.VALID);
  }

  private static DueDiligenceState state(
      ProofKind kind, String code, LocalDate day, Collection<Proof> shown) {
    List<Proof> proofs =
        shown.stream().filter(proof -> proof.kind() == kind && proof.code().equals(code)).toList();
    if (proofs.isEmpty()) {
      return DueDiligenceState.MISSING;
    }
    return proofs.stream().anyMatch(proof -> proof.validOn(day))
        ? DueDiligenceState.VALID
        : DueDiligenceState.EXPIRED;
  }
}
