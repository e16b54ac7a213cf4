package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.util.List;
import java.util.Objects;

/// The intervals of [NaiveScorecard], from the textbook and in doubles: no figure comes of them,
/// only a decision, and no random contract lies as near to a bound as a double is wrong.
final class NaiveChance {

  private static final double Z = 1.959963984540054;

  private NaiveChance() {}

  /// For a value worse than the minimum.
  static boolean explains(Clause clause, List<NaiveMonth> months) {
    String sample = Objects.requireNonNull(clause.metric().sampleCount());
    double n = NaiveMonth.sum(months, sample).doubleValue();
    double minimum = ((Target.AtLeast) clause.target()).minimum().doubleValue();
    return switch (clause.metric().interval()) {
      case WILSON -> {
        double x = NaiveMonth.sum(months, "surveysSatisfied").doubleValue();
        yield n > 0 && x <= n && 100 * wilson(x / n, n) >= minimum;
      }
      case MEAN -> {
        double sum = NaiveMonth.sum(months, "ratingPoints").doubleValue();
        double squares = NaiveMonth.sum(months, "ratingPointsSquared").doubleValue();
        double variance = (squares - sum * sum / n) / (n - 1);
        yield n < 5
            || sum / n + student((int) n - 1) * Math.sqrt(Math.max(0, variance) / n) >= minimum;
      }
      case TRINOMIAL, NONE -> throw new IllegalArgumentException("no such clause here");
    };
  }

  private static double wilson(double p, double n) {
    return (p + Z * Z / (2 * n) + Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)))
        / (1 + Z * Z / n);
  }

  /// The 97.5 % quantile, by bisection over the area under the density.
  private static double student(int freedom) {
    double low = 1.9;
    double high = 13;
    while (high - low > 1e-11) {
      double middle = (low + high) / 2;
      if (area(middle, freedom) < 0.475) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// From 0 to t, by Simpson's rule.
  private static double area(double t, int freedom) {
    int steps = 400;
    double height = 0;
    for (int i = 0; i <= steps; i++) {
      double x = t * i / steps;
      int weight = i == 0 || i == steps ? 1 : i % 2 == 0 ? 2 : 4;
      height += weight * Math.pow(1 + x * x / freedom, -(freedom + 1) / 2.0);
    }
    return height * t / steps / 3 * scale(freedom);
  }

  /// Γ((ν + 1)/2) / (√(νπ) Γ(ν/2)).
  private static double scale(int freedom) {
    double ratio = freedom % 2 == 0 ? Math.sqrt(Math.PI) / 2 : 1 / Math.sqrt(Math.PI);
    for (int i = freedom % 2 == 0 ? 2 : 1; i < freedom; i += 2) {
      ratio *= (i + 1.0) / i;
    }
    return ratio / Math.sqrt(freedom * Math.PI);
  }
}
