package dev.plumbline.vendor.selection.ranking;

import static dev.plumbline.vendor.selection.ranking.TestContest.A;
import static dev.plumbline.vendor.selection.ranking.TestContest.B;
import static dev.plumbline.vendor.selection.ranking.TestContest.C;
import static dev.plumbline.vendor.selection.ranking.TestContest.DISAGREEMENT_ABOVE;
import static dev.plumbline.vendor.selection.ranking.TestContest.SEED;
import static dev.plumbline.vendor.selection.ranking.TestContest.weighing;
import static org.apache.commons.rng.simple.RandomSource.XO_RO_SHI_RO_128_PP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobustnessTest {

  /// Four standard errors of a share of 10,000 draws.
  private static final BigDecimal SAMPLING_ERROR = new BigDecimal("0.02");

  /// With two criteria, A at `a` and 5, B at 5 and 8, A stays first where the first weighs more
  /// than 3 ÷ (a − 5 + 3); that weight is Beta(50 w, 50 (1 − w)), whose tail with whole parameters
  /// is a sum of binomials.
  @ParameterizedTest
  @CsvSource({"25, 25, 9", "30, 20, 8", "35, 15, 7", "20, 30, 10", "30, 20, 7"})
  void ofTwoCriteriaTheShareIsTheTailOfABetaDistribution(int first, int second, int a) {
    Ranking ranking =
        weighing(0, first, second)
            .candidate(A, "1", a + ",%d".formatted(a), "5,5")
            .candidate(B, "1", "5,5", "8,8")
            .ranked();

    double tail = betaTail(first, second, 3.0 / (a - 5 + 3));
    double expected = ranking.winner().vendorId().equals(A) ? tail : 1 - tail;
    assertThat(ranking.robustness().share())
        .isCloseTo(BigDecimal.valueOf(expected), within(SAMPLING_ERROR));
  }

  /// Sums of exponentials of the JDK's own generator, where the product draws gammas of another's.
  @Test
  void aSecondWayToDrawTheWeightsComesToTheSameShare() {
    double[][] points = {{9, 5, 7}, {4, 8, 7}, {6, 7, 6}};
    int[] alpha = {20, 15, 15};
    Ranking ranking =
        weighing(0, 40, 30, 30)
            .candidate(A, "1", "9", "5", "7")
            .candidate(B, "1", "4", "8", "7")
            .candidate(C, "1", "6", "7", "6")
            .ranked();

    assertThat(ranking.winner().vendorId()).isEqualTo(A);
    assertThat(ranking.robustness().share())
        .isCloseTo(BigDecimal.valueOf(naiveShare(points, alpha)), within(SAMPLING_ERROR));
  }

  /// By the recipe alone: weights from the seed by xoroshiro128++, α = 50 · normalised weight, of
  /// the criteria in the order of their codes and the price last; then who is first, weighting by
  /// weighting. A has 9 and 4 and, at 100 to 80, 8 for its price; B has 6, 7 and 10.
  @Test
  void whoeverHasTheSeedCountsTheShareAgain() {
    var weights = DirichletSampler.of(XO_RO_SHI_RO_128_PP.create(SEED), 25, 15, 10);
    int bIsFirst = 0;
    for (int draw = 0; draw < 10_000; draw++) {
      double[] w = weights.sample();
      bIsFirst += 6 * w[0] + 7 * w[1] + 10 * w[2] > 9 * w[0] + 4 * w[1] + 8 * w[2] ? 1 : 0;
    }

    Ranking ranking = Ranking.of(nearlyEven(), SEED, DISAGREEMENT_ABOVE);

    assertThat(ranking.winner().vendorId()).as("7.3 to 7.1").isEqualTo(A);
    assertThat(ranking.robustness().share())
        .isEqualByComparingTo(BigDecimal.valueOf(10_000L - bIsFirst, 4));
  }

  @Test
  void anotherSeedTriesOtherWeights() {
    assertThat(
            LongStream.range(0, 5)
                .mapToObj(seed -> Ranking.of(nearlyEven(), seed, DISAGREEMENT_ABOVE))
                .map(ranking -> ranking.robustness().share())
                .distinct()
                .count())
        .isGreaterThan(1);
  }

  private static Contest nearlyEven() {
    return weighing(20, 50, 30)
        .candidate(A, "100", "9", "4")
        .candidate(B, "80", "6", "7")
        .contest();
  }

  @Test
  void twoThatAreAlikeStayFirstHalfTheTime() {
    Ranking ranking =
        weighing(20, 40, 40).candidate(A, "100", "7", "6").candidate(B, "100", "7", "6").ranked();

    assertThat(ranking.robustness())
        .isEqualTo(new Robustness(new BigDecimal("0.5"), Firmness.FRAGILE));
  }

  @Test
  void onlyWhatWeighsSomethingIsTried() {
    Ranking ranking =
        weighing(0, 50, 0).candidate(A, "9", "7", "0").candidate(B, "1", "6", "10").ranked();

    assertThat(ranking.robustness()).isEqualTo(new Robustness(BigDecimal.ONE, Firmness.ROBUST));
  }

  @Test
  void whoeverStandsAloneStandsFirmly() {
    assertThat(weighing(1, 1).candidate(A, "9", "7").ranked().robustness().share())
        .isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @CsvSource({
    "20000, 1, ROBUST",
    "16000, 0.8, ROBUST",
    "15999, 0.79995, MODERATE",
    "12000, 0.6, MODERATE",
    "11999, 0.59995, FRAGILE",
    "0, 0, FRAGILE"
  })
  void theShareIsACountOfHalvesAndHasAWord(int halves, BigDecimal share, Firmness firmness) {
    Robustness robustness = Robustness.of(halves);

    assertThat(robustness.share()).isEqualByComparingTo(share);
    assertThat(robustness.firmness()).isEqualTo(firmness);
  }

  /// P(X > x) of Beta(α, β) with whole parameters: at most α − 1 of α + β − 1 throws fall below x.
  private static double betaTail(int alpha, int beta, double x) {
    int n = alpha + beta - 1;
    return IntStream.range(0, alpha)
        .mapToDouble(k -> choose(n, k) * Math.pow(x, k) * Math.pow(1 - x, n - k))
        .sum();
  }

  private static double choose(int n, int k) {
    return IntStream.rangeClosed(1, k)
        .mapToDouble(i -> (n - k + i) / (double) i)
        .reduce(1, (product, factor) -> product * factor);
  }

  private static double naiveShare(double[][] points, int[] alpha) {
    var random = new Random(1);
    int wins = 0;
    int draws = 100_000;
    for (int draw = 0; draw < draws; draw++) {
      double[] weights =
          IntStream.of(alpha)
              .mapToDouble(
                  a -> IntStream.range(0, a).mapToDouble(_ -> random.nextExponential()).sum())
              .toArray();
      double first = total(points[0], weights);
      wins += first > total(points[1], weights) && first > total(points[2], weights) ? 1 : 0;
    }
    return wins / (double) draws;
  }

  private static double total(double[] points, double[] weights) {
    return IntStream.range(0, weights.length).mapToDouble(i -> points[i] * weights[i]).sum();
  }
}
