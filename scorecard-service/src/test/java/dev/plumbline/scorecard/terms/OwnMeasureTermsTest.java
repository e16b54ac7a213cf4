package dev.plumbline.scorecard.terms;

import static dev.plumbline.scorecard.scoring.TestMetrics.CALLBACKS_KEPT;
import static dev.plumbline.scorecard.scoring.TestMetrics.FLOOR_WALKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.terms.Terms;
import dev.plumbline.scorecard.upstream.TestContract;
import org.junit.jupiter.api.Test;

class OwnMeasureTermsTest {

  @Test
  void frozen_terms_bring_the_measures_that_only_the_client_knows() {
    Terms agreed = agreed(TestContract.ofNewVendor().measuredBy(CALLBACKS_KEPT, FLOOR_WALKS));

    assertThat(agreed.measures().find("callbacksKept")).contains(CALLBACKS_KEPT);
    assertThat(agreed.measures().find("floorWalks")).contains(FLOOR_WALKS);
    assertThat(agreed.owner("floorWalks")).isEqualTo(Party.CLIENT);
    assertThat(agreed.measures().find("leavers")).isPresent();
  }

  @Test
  void without_any_they_speak_of_the_catalogue() {
    assertThat(agreed(TestContract.ofNewVendor()).measures().own()).isEmpty();
  }

  private static Terms agreed(TestContract contract) {
    return TermsReader.verified(contract.terms()).agreed();
  }
}
