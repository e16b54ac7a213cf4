package dev.plumbline.vendor.registry.diligence;

import static dev.plumbline.vendor.registry.TestVendors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.vendor.registry.diligence.DueDiligence.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueDiligenceTest {

  private static final UUID VENDOR = UUID.fromString("0197a000-0000-7000-8000-000000000001");

  @Test
  void evidenceCountsThroughItsLastDay() {
    assertThat(stateOf(TODAY)).isEqualTo(DueDiligenceState.VALID);
    assertThat(stateOf(TODAY.minusDays(1))).isEqualTo(DueDiligenceState.EXPIRED);
    assertThat(stateOf(null)).isEqualTo(DueDiligenceState.VALID);
  }

  @Test
  void whatIsDemandedAndWhatIsShownStandSideBySide() {
    DueDiligence dueDiligence =
        DueDiligence.on(
            TODAY,
            Set.of("insurance", "site-audit"),
            List.of(shown("insurance", TODAY), shown("client-references", TODAY.minusDays(1))));

    assertThat(dueDiligence.items())
        .extracting(Item::code, Item::state, Item::demanded)
        .containsExactly(
            tuple("client-references", DueDiligenceState.EXPIRED, false),
            tuple("insurance", DueDiligenceState.VALID, true),
            tuple("site-audit", DueDiligenceState.MISSING, true));
  }

  @Test
  void anItemThatNobodyAskedForAndNobodyShowedIsMissing() {
    Item item = DueDiligence.on(TODAY, Set.of(), List.of()).item("exit-plan");

    assertThat(item.state()).isEqualTo(DueDiligenceState.MISSING);
    assertThat(item.demanded()).isFalse();
  }

  @Test
  void theDayIsPartOfAnItemsTagBecauseEvidenceExpires() {
    var shown = List.of(shown("insurance", null));

    assertThat(DueDiligence.on(TODAY, Set.of(), shown).item("insurance").tag())
        .isNotEqualTo(DueDiligence.on(TODAY.plusDays(1), Set.of(), shown).item("insurance").tag());
  }

  @Test
  void aTierDemandsItsItemsAndCertificationsAndNoTierNone() {
    var policy =
        new TestPolicy(
            Map.of(RiskTier.LOW, Set.of("a"), RiskTier.HIGH, Set.of("a", "b")),
            Map.of(RiskTier.HIGH, Set.of("iso-27001")));

    assertThat(policy.demand(Optional.of(RiskTier.HIGH)))
        .isEqualTo(new Demand(Set.of("a", "b"), Set.of("iso-27001")));
    assertThat(policy.demand(Optional.of(RiskTier.LOW)))
        .isEqualTo(new Demand(Set.of("a"), Set.of()));
    assertThat(policy.demand(Optional.of(RiskTier.MEDIUM))).isEqualTo(Demand.NOTHING);
    assertThat(policy.demand(Optional.empty())).isEqualTo(Demand.NOTHING);
    assertThat(policy.knownItems()).containsExactly("a", "b");
  }

  private static DueDiligenceState stateOf(@Nullable LocalDate expiresOn) {
    return DueDiligence.on(TODAY, Set.of("insurance"), List.of(shown("insurance", expiresOn)))
        .item("insurance")
        .state();
  }

  private static DueDiligenceRecord shown(String item, @Nullable LocalDate expiresOn) {
    return new DueDiligenceRecord(
        VENDOR, item, new Evidence(TODAY.minusYears(1), expiresOn, "File 17"));
  }
}
