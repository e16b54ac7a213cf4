package dev.plumbline.vendor.registry.subcontractor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.vendor.registry.TestVendors;
import dev.plumbline.vendor.registry.profile.Company;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Below the vendor stands one, below that two, below that three.
class SubcontractorTreeTest {

  private static final Company VENDOR = new Company("GB", "0");

  private final Subcontractor one = entry(null, "1");
  private final Subcontractor two = entry(one.id(), "2");
  private final Subcontractor three = entry(two.id(), "3");
  private final SubcontractorTree tree = SubcontractorTree.of(VENDOR, List.of(one, two, three));

  @Test
  void aChainOfDifferentCompaniesIsSound() {
    assertThat(tree.isSound()).isTrue();
    assertThat(tree.with(UUID.randomUUID(), content(three.id(), "4")).isSound()).isTrue();
  }

  @Test
  void aCompanyMayWorkInTwoPlaces() {
    assertThat(tree.with(UUID.randomUUID(), content(null, "3")).isSound()).isTrue();
    assertThat(tree.with(UUID.randomUUID(), content(two.id(), "3")).isSound()).isTrue();
  }

  @Test
  void noneWorksForItself() {
    assertThat(tree.with(one.id(), content(one.id(), "1")).isSound()).isFalse();
  }

  @Test
  void noneMovesBelowWhatIsBelowIt() {
    assertThat(tree.with(one.id(), content(two.id(), "1")).isSound()).isFalse();
    assertThat(tree.with(one.id(), content(three.id(), "1")).isSound()).isFalse();
  }

  @Test
  void theVendorIsNotItsOwnSubcontractor() {
    assertThat(tree.with(UUID.randomUUID(), content(null, "0")).isSound()).isFalse();
    assertThat(tree.with(UUID.randomUUID(), content(three.id(), "0")).isSound()).isFalse();
  }

  @Test
  void noCompanyStandsBelowItself() {
    assertThat(tree.with(UUID.randomUUID(), content(three.id(), "1")).isSound()).isFalse();
    assertThat(tree.with(UUID.randomUUID(), content(three.id(), "3")).isSound()).isFalse();
  }

  @Test
  void anEntryDoesNotBecomeACompanyThatStandsBelowIt() {
    assertThat(tree.with(one.id(), content(null, "3")).isSound()).isFalse();
  }

  @Test
  void whatMovesTakesAllBelowItAlong() {
    Subcontractor elsewhere = entry(null, "3");
    SubcontractorTree wider = SubcontractorTree.of(VENDOR, List.of(one, two, three, elsewhere));

    assertThat(wider.isSound()).isTrue();
    assertThat(wider.with(two.id(), content(elsewhere.id(), "2")).isSound()).isFalse();
    assertThat(wider.with(three.id(), content(null, "3")).isSound()).isTrue();
  }

  @Test
  void onlyItsOwnEntriesAreInIt() {
    assertThat(tree.contains(three.id())).isTrue();
    assertThat(tree.contains(UUID.randomUUID())).isFalse();
  }

  private static Subcontractor entry(@Nullable UUID parent, String registrationId) {
    return new Subcontractor(UUID.randomUUID(), content(parent, registrationId), TestVendors.NOW);
  }

  private static SubcontractorContent content(@Nullable UUID parent, String registrationId) {
    return new SubcontractorContent(parent, "Some Company", "GB", registrationId, "Voice");
  }
}
