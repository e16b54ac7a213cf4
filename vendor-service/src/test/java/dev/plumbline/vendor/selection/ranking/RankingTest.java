package dev.plumbline.vendor.selection.ranking;

import static dev.plumbline.vendor.selection.ranking.TestContest.A;
import static dev.plumbline.vendor.selection.ranking.TestContest.B;
import static dev.plumbline.vendor.selection.ranking.TestContest.C;
import static dev.plumbline.vendor.selection.ranking.TestContest.weighing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

  /// 60 % of 8 and 40 % of 10 × 80 ÷ 100 are 8; 60 % of 6 and 40 % of 10 are 7.6.
  @Test
  void theTotalIsTheWeightedMeanWithThePriceInProportionToTheLowest() {
    Ranking ranking = weighing(40, 60).candidate(B, "80", "6").candidate(A, "100", "8").ranked();

    assertThat(ranking.standings())
        .extracting(Standing::rank, Standing::vendorId, Standing::total, Standing::priceScore)
        .containsExactly(
            tuple(1, A, decimal("8.000000"), decimal("8.000000")),
            tuple(2, B, decimal("7.600000"), decimal("10.000000")));
  }

  /// The means are 4/3 and 8/3, the deviations √(2/9) and √(2/9); a total is (4/3 + 2 · 8/3) / 3.
  @Test
  void meansAreExactAndRoundedOnceWhereTheyAreShown() {
    Standing standing = weighing(0, 1, 2).candidate(A, "1", "1,1,2", "2,3,3").ranked().winner();

    assertThat(standing.total()).isEqualTo("2.222222");
    assertThat(standing.criteria())
        .containsExactly(
            new CriterionMean("c0", decimal("1.333333"), decimal("0.471405")),
            new CriterionMean("c1", decimal("2.666667"), decimal("0.471405")));
  }

  /// A has 8 and 8 × 100 ÷ 100, B has 6 and 10: both 8, and C 7 at the price of B.
  @Test
  void equalTotalsShareARankAndTheLowerPriceComesFirst() {
    Ranking ranking =
        weighing(50, 50)
            .candidate(A, "100", "8")
            .candidate(C, "80", "4")
            .candidate(B, "80", "6")
            .ranked();

    assertThat(ranking.standings())
        .extracting(Standing::rank, Standing::vendorId)
        .containsExactly(tuple(1, B), tuple(1, A), tuple(3, C));
  }

  /// One third and two sixths, which no decimal is equal to.
  @Test
  void totalsThatAreEqualAsFractionsAreEqual() {
    Ranking ranking =
        weighing(0, 1, 1)
            .candidate(A, "2", "1,0,0", "0,0,0")
            .candidate(B, "1", "0,0,0", "0,1,0")
            .ranked();

    assertThat(ranking.standings()).extracting(Standing::rank).containsExactly(1, 1);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 10.000000", "0, 5, 0.000000", "3, 3, 10.000000", "3, 9, 3.333333"})
  void aPriceScoresInProportionToTheLowest(String lowest, String price, String score) {
    Ranking ranking = weighing(1, 1).candidate(A, lowest, "5").candidate(B, price, "5").ranked();

    assertThat(ranking.standings())
        .filteredOn(standing -> standing.vendorId().equals(B))
        .extracting(Standing::priceScore)
        .containsExactly(decimal(score));
  }

  @Test
  void whatWeighsNothingCountsForNothing() {
    Ranking ranking =
        weighing(0, 10, 0).candidate(A, "9", "7", "0").candidate(B, "1", "6", "10").ranked();

    assertThat(ranking.winner().vendorId()).isEqualTo(A);
    assertThat(ranking.winner().total()).isEqualTo("7.000000");
  }

  private static BigDecimal decimal(String value) {
    return new BigDecimal(value);
  }
}
