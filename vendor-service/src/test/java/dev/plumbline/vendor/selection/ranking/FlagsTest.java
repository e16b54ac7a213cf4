package dev.plumbline.vendor.selection.ranking;

import static dev.plumbline.vendor.selection.ranking.FlagKind.CHEAPEST_ONLY;
import static dev.plumbline.vendor.selection.ranking.FlagKind.CONFLICT_OF_INTEREST;
import static dev.plumbline.vendor.selection.ranking.FlagKind.DISAGREEMENT;
import static dev.plumbline.vendor.selection.ranking.FlagKind.PRICE_LED;
import static dev.plumbline.vendor.selection.ranking.FlagKind.SINGLE_EVALUATOR;
import static dev.plumbline.vendor.selection.ranking.TestContest.A;
import static dev.plumbline.vendor.selection.ranking.TestContest.B;
import static dev.plumbline.vendor.selection.ranking.TestContest.C;
import static dev.plumbline.vendor.selection.ranking.TestContest.weighing;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagsTest {

  /// B leads by 40 % of 6 and 60 % of 10 against 8, and would have 6 against 8.
  @Test
  void aWinnerThatWouldNotWinWithoutThePriceIsPriceLed() {
    Ranking ranking =
        weighing(60, 20, 20)
            .candidate(A, "100", "10,10", "6,6")
            .candidate(B, "80", "4,4", "8,8")
            .ranked();

    assertThat(ranking.winner().vendorId()).isEqualTo(B);
    assertThat(ranking.flags()).containsExactly(Flag.of(PRICE_LED, B));
  }

  @Test
  void whoIsBelowTheMedianInEverythingElseIsOnlyTheCheapest() {
    Ranking ranking =
        weighing(60, 20, 20)
            .candidate(A, "100", "8,8", "8,8")
            .candidate(B, "50", "6,6", "6,6")
            .candidate(C, "100", "7,7", "5,5")
            .ranked();

    assertThat(ranking.winner().vendorId()).isEqualTo(B);
    assertThat(ranking.flags())
        .as("6 is the median of 5, 6 and 8")
        .containsExactly(Flag.of(PRICE_LED, B));

    Ranking cheaper =
        weighing(60, 20, 20)
            .candidate(A, "100", "8,8", "8,8")
            .candidate(B, "50", "6,6", "5.99,5.99")
            .candidate(C, "100", "7,7", "6,6")
            .ranked();

    assertThat(cheaper.flags()).containsExactly(Flag.of(PRICE_LED, B), Flag.of(CHEAPEST_ONLY, B));
  }

  @Test
  void ofAnEvenNumberTheMedianLiesBetweenTheMiddleTwo() {
    Ranking ranking =
        weighing(90, 10).candidate(A, "100", "8,8").candidate(B, "50", "7.9,7.9").ranked();

    assertThat(ranking.flags()).contains(Flag.of(CHEAPEST_ONLY, B));
  }

  @Test
  void whoeverSharesTheFirstPlaceWithoutThePriceIsNotLedByIt() {
    Ranking ranking =
        weighing(50, 50).candidate(A, "100", "8,8").candidate(B, "50", "8,8").ranked();

    assertThat(ranking.winner().vendorId()).isEqualTo(B);
    assertThat(ranking.flags()).isEmpty();
  }

  @Test
  void whereNothingButThePriceWeighsThePriceLeads() {
    Ranking ranking = weighing(10, 0).candidate(A, "100", "8,8").candidate(B, "50", "9,9").ranked();

    assertThat(ranking.flags()).containsExactly(Flag.of(PRICE_LED, B));
  }

  @ParameterizedTest
  @CsvSource({"'4,8', false", "'3.99,8', true", "'5,5', false"})
  void pointsFurtherApartThanTheThresholdAreADisagreement(String points, boolean disagrees) {
    Ranking ranking = weighing(0, 1).candidate(A, "1", points).ranked();

    assertThat(ranking.flags().contains(new Flag(DISAGREEMENT, A, "c0", null)))
        .isEqualTo(disagrees);
  }

  @Test
  void oneEvaluatorIsOneOpinion() {
    assertThat(weighing(0, 1).candidate(A, "1", "5").ranked().flags())
        .containsExactly(Flag.of(SINGLE_EVALUATOR));
  }

  @Test
  void aDeclaredInterestIsNamedWithWhoDeclaredIt() {
    assertThat(weighing(0, 1).candidate(A, "1", "5,5").conflict("quality", A).ranked().flags())
        .containsExactly(new Flag(CONFLICT_OF_INTEREST, A, null, "quality"));
  }
}
