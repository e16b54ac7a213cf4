package dev.plumbline.vendor.selection.ranking;

import dev.plumbline.vendor.selection.ranking.Contest.Weight;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;
import org.apache.commons.rng.simple.RandomSource;

/// How firmly the first place stands when the weights are only roughly right.
///
/// @param share of 10,000 weightings around the agreed one in which the first stays first, a tie
///     counting half
public record Robustness(BigDecimal share, Firmness firmness) {

  static final int WEIGHTINGS = 10_000;

  private static final int CONCENTRATION = 50;
  private static final BigDecimal ROBUST_FROM = new BigDecimal("0.8");
  private static final BigDecimal FRAGILE_BELOW = new BigDecimal("0.6");

  /// A criterion that weighs something, with every candidate's points, the first first.
  private record Column(int weight, List<Double> points) {

    static Column of(int weight, List<Profile> profiles, Function<Profile, Fraction> points) {
      return new Column(
          weight, profiles.stream().map(points).map(Fraction::approximately).toList());
    }
  }

  /// Draws from the Dirichlet distribution with α = 50 · normalised weight. The same contest and
  /// seed give the same share, in whatever order the criteria and candidates come.
  ///
  /// @param profiles of the contest, the first first
  static Robustness of(Contest contest, List<Profile> profiles, long seed) {
    List<Column> columns = columns(contest, profiles);
    double[][] points =
        columns.stream()
            .map(it -> it.points().stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new);
    Weighting weighting = weighting(columns, seed);
    int halves = 0;
    for (int i = 0; i < WEIGHTINGS; i++) {
      halves += halvesWon(weighting.next(), points, profiles.size());
    }
    return of(halves);
  }

  static Robustness of(int halves) {
    BigDecimal share = BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2L * WEIGHTINGS));
    return new Robustness(share, firmness(share));
  }

  private static Firmness firmness(BigDecimal share) {
    if (share.compareTo(ROBUST_FROM) >= 0) {
      return Firmness.ROBUST;
    }
    return share.compareTo(FRAGILE_BELOW) < 0 ? Firmness.FRAGILE : Firmness.MODERATE;
  }

  /// What weighs 0 stays out, in every weighting. The price comes last.
  private static List<Column> columns(Contest contest, List<Profile> profiles) {
    Stream<Column> scored =
        contest.weights().stream()
            .sorted(Comparator.comparing(Weight::criterion))
            .map(one -> Column.of(one.weight(), profiles, it -> it.mean(one.criterion())));
    Column price = Column.of(contest.priceWeight(), profiles, Profile::priceScore);
    return Stream.concat(scored, Stream.of(price)).filter(it -> it.weight() > 0).toList();
  }

  private interface Weighting {
    double[] next();
  }

  private static Weighting weighting(List<Column> columns, long seed) {
    if (columns.size() == 1) {
      return () -> new double[] {1};
    }
    double sum = columns.stream().mapToInt(Column::weight).sum();
    double[] alpha =
        columns.stream().mapToDouble(it -> CONCENTRATION * (it.weight() / sum)).toArray();
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    return DirichletSampler.of(random, alpha)::sample;
  }

  /// 2 where the first stays first, 1 where it shares that with another, else 0.
  private static int halvesWon(double[] weights, double[][] points, int candidates) {
    double[] totals = new double[candidates];
    for (int criterion = 0; criterion < weights.length; criterion++) {
      for (int candidate = 0; candidate < candidates; candidate++) {
        totals[candidate] += weights[criterion] * points[criterion][candidate];
      }
    }
    double best = Arrays.stream(totals, 1, candidates).max().orElse(Double.NEGATIVE_INFINITY);
    return 1 + Integer.signum(Double.compare(totals[0], best));
  }
}
