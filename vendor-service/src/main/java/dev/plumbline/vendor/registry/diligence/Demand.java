package dev.plumbline.vendor.registry.diligence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    return Gap.among(requirements(day, shown));
  }

  /// Everything that is demanded, and whether it counts on the day, as [#gaps].
  ///
  /// @param shown by one vendor
  public List<Requirement> requirements(LocalDate day, Collection<Proof> shown) {
    return Stream.concat(
            requirements(ProofKind.DUE_DILIGENCE, items, day, shown),
            requirements(ProofKind.CERTIFICATION, certifications, day, shown))
        .toList();
  }

  private static Stream<Requirement> requirements(
      ProofKind kind, Set<String> demanded, LocalDate day, Collection<Proof> shown) {
    return demanded.stream().sorted().map(code -> requirement(kind, code, day, shown));
  }

  private static Requirement requirement(
      ProofKind kind, String code, LocalDate day, Collection<Proof> shown) {
    Optional<Proof> best =
        shown.stream()
            .filter(proof -> proof.kind() == kind && proof.code().equals(code))
            .max(Comparator.comparing(Demand::counts));
    return best.map(proof -> new Requirement(kind, code, state(proof, day), proof.expiresOn()))
        .orElse(new Requirement(kind, code, DueDiligenceState.MISSING, null));
  }

  /// The last day on which it counts.
  private static LocalDate counts(Proof proof) {
    LocalDate expiry = proof.expiresOn();
    return expiry == null ? LocalDate.MAX : expiry;
  }

  private static DueDiligenceState state(Proof proof, LocalDate day) {
    return proof.validOn(day) ? DueDiligenceState.VALID : DueDiligenceState.EXPIRED;
  }
}
