package dev.plumbline.vendor.activity;

import static dev.plumbline.vendor.activity.TestActivities.TODAY;
import static dev.plumbline.vendor.activity.TestActivities.critical;
import static dev.plumbline.vendor.activity.TestActivities.facts;
import static dev.plumbline.vendor.activity.TestActivities.override;
import static dev.plumbline.vendor.activity.TestActivities.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.vendor.activity.placement.Verdict;
import dev.plumbline.vendor.activity.placement.Weights;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActivityPlacementTest {

  @Test
  void anOverrideStandsInPlaceOfTheVerdictThroughItsLastDay() {
    PlacementFacts facts = facts(critical(), override(Verdict.OUTSOURCE, TODAY.plusDays(1)), null);

    assertThat(on(TODAY.plusDays(1), facts).verdict()).contains(Verdict.OUTSOURCE);
    assertThat(on(TODAY.plusDays(2), facts).verdict()).contains(Verdict.KEEP_IN_HOUSE);
  }

  @Test
  void aWaiverLeavesTheVerdictAsItIs() {
    PlacementFacts facts = facts(critical(), null, waiver(TODAY));

    assertThat(on(TODAY, facts).verdict()).contains(Verdict.KEEP_IN_HOUSE);
    assertThat(on(TODAY, facts).waiver()).isPresent();
    assertThat(on(TODAY.plusDays(1), facts).waiver()).isEmpty();
  }

  @Test
  void whatIsNotAssessedHasNoVerdict() {
    assertThat(on(TODAY, facts(null, null, null)).verdict()).isEmpty();
    assertThat(ActivityPlacement.unknown("billing", TODAY).verdict()).isEmpty();
  }

  private static ActivityPlacement on(LocalDate day, PlacementFacts facts) {
    return ActivityPlacement.of(facts, day, Weights.EQUAL);
  }
}
