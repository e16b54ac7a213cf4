package dev.plumbline.vendor.selection.ranking;

import dev.plumbline.vendor.selection.ranking.Contest.Entry;
import dev.plumbline.vendor.selection.ranking.Contest.Weight;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A candidate with its exact points on every criterion, the price included.
///
/// @param means of the evaluators' points, by criterion
/// @param total the weighted mean
record Profile(Entry entry, Map<String, Fraction> means, Fraction priceScore, Fraction total) {

  /// The first before the others: the higher total, of equal totals the lower price.
  static final Comparator<Profile> FIRST_TO_LAST =
      Comparator.comparing(Profile::total, (one, other) -> other.compare(one))
          .thenComparing(profile -> profile.entry().price())
          .thenComparing(profile -> profile.entry().vendorId());

  private static final BigDecimal FULL_SCORE = BigDecimal.TEN;

  /// All candidates, the first first.
  static List<Profile> of(Contest contest) {
    BigDecimal lowest =
        contest.entries().stream().map(Entry::price).min(Comparator.naturalOrder()).orElseThrow();
    return contest.entries().stream()
        .map(entry -> of(contest, entry, lowest))
        .sorted(FIRST_TO_LAST)
        .toList();
  }

  private static Profile of(Contest contest, Entry entry, BigDecimal lowest) {
    Map<String, Fraction> means = new TreeMap<>();
    Fraction priceScore = priceScore(entry.price(), lowest);
    Fraction sum = priceScore.times(contest.priceWeight());
    int weights = contest.priceWeight();
    for (Weight weight : contest.weights()) {
      Fraction mean = mean(entry.points().getOrDefault(weight.criterion(), List.of()));
      means.put(weight.criterion(), mean);
      sum = sum.plus(mean.times(weight.weight()));
      weights += weight.weight();
    }
    return new Profile(entry, means, priceScore, sum.dividedBy(weights));
  }

  /// 10 for the lowest price, and in proportion less for a higher one. Beside a price of 0, every
  /// other has 0.
  private static Fraction priceScore(BigDecimal price, BigDecimal lowest) {
    return price.compareTo(lowest) == 0
        ? Fraction.of(FULL_SCORE)
        : new Fraction(FULL_SCORE.multiply(lowest), price);
  }

  private static Fraction mean(List<BigDecimal> points) {
    return points.stream()
        .map(Fraction::of)
        .reduce(Fraction::plus)
        .map(sum -> sum.dividedBy(points.size()))
        .orElse(Fraction.ZERO);
  }

  Fraction mean(String criterion) {
    return means.getOrDefault(criterion, Fraction.ZERO);
  }

  /// The variance of the evaluators' points, who are all there are: Σ(x − mean)² ÷ n.
  Fraction variance(String criterion) {
    List<BigDecimal> points = entry.points().getOrDefault(criterion, List.of());
    Fraction mean = mean(points);
    BigDecimal n = BigDecimal.valueOf(Math.max(1, points.size()));
    BigDecimal squares =
        points.stream().map(point -> point.pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Fraction(squares, n)
        .plus(new Fraction(mean.numerator().pow(2).negate(), mean.denominator().pow(2)));
  }
}
