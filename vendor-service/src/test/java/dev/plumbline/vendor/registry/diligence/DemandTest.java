package dev.plumbline.vendor.registry.diligence;

import static dev.plumbline.vendor.registry.TestVendors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a vendor lacks: of all that is demanded, each single thing left out or out of date.
class DemandTest {

  private static final UUID VENDOR = UUID.fromString("0197a000-0000-7000-8000-000000000001");
  private static final Demand DEMAND =
      new Demand(Set.of("insurance", "site-audit"), Set.of("iso-27001", "iso-18295"));
  private static final List<Proof> WHOLE =
      List.of(
          proof(ProofKind.DUE_DILIGENCE, "insurance", null),
          proof(ProofKind.DUE_DILIGENCE, "site-audit", TODAY),
          proof(ProofKind.CERTIFICATION, "iso-27001", TODAY),
          proof(ProofKind.CERTIFICATION, "iso-18295", TODAY.plusYears(1)));

  @Test
  void whoHasShownEverythingLacksNothing() {
    assertThat(DEMAND.gaps(TODAY, WHOLE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("whole")
  void eachSingleThingThatIsNotShownIsMissing(Proof left) {
    var shown = new ArrayList<>(WHOLE);
    shown.remove(left);

    assertThat(DEMAND.gaps(TODAY, shown))
        .containsExactly(new Gap(left.kind(), left.code(), DueDiligenceState.MISSING));
  }

  @ParameterizedTest
  @MethodSource("whole")
  void eachSingleThingCountsThroughItsLastDay(Proof old) {
    var shown = new ArrayList<>(WHOLE);
    shown.remove(old);
    shown.add(proof(old.kind(), old.code(), TODAY.minusDays(1)));

    assertThat(DEMAND.gaps(TODAY, shown))
        .containsExactly(new Gap(old.kind(), old.code(), DueDiligenceState.EXPIRED));
    assertThat(DEMAND.gaps(TODAY.minusDays(1), shown)).isEmpty();
  }

  @Test
  void aCertificationIsNoEvidenceOfTheSameName() {
    var demand = new Demand(Set.of("iso-27001"), Set.of());

    assertThat(demand.gaps(TODAY, WHOLE))
        .containsExactly(new Gap(ProofKind.DUE_DILIGENCE, "iso-27001", DueDiligenceState.MISSING));
  }

  @Test
  void nothingIsMissingWhereNothingIsDemanded() {
    assertThat(Demand.NOTHING.gaps(TODAY, List.of())).isEmpty();
  }

  static Stream<Proof> whole() {
    return WHOLE.stream();
  }

  private static Proof proof(ProofKind kind, String code, @Nullable LocalDate expiresOn) {
    return new Proof(VENDOR, kind, code, expiresOn);
  }
}
