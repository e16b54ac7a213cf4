package dev.plumbline.scorecard.scoring.clause;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.metric.ConfidenceInterval;
import dev.plumbline.kernel.metric.Interval;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.evidence.Pool;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether chance explains a value worse than the minimum: its 95 % interval reaches the minimum,
/// ends included.
///
/// @param months those that were tested together
/// @param sample how large it is
/// @param interval absent where the sample is too small for one, or is none
/// @param betterEnd the end of the interval on the minimum's side; absent without interval
/// @param explained whether chance explains the value
public record ChanceTest(
    List<YearMonth> months,
    BigDecimal sample,
    @Nullable ConfidenceInterval interval,
    @Nullable BigDecimal betterEnd,
    boolean explained) {

  private static final BigDecimal FEWEST_FOR_MEAN =
      BigDecimal.valueOf(ConfidenceInterval.FEWEST_FOR_MEAN);

  public ChanceTest {
    months = List.copyOf(months);
  }

  /// @param value worse than the clause's minimum
  static ChanceTest of(Clause clause, BigDecimal value, List<YearMonth> months, Pool pool) {
    MetricDefinition metric = clause.metric();
    Measures sums = pool.sums(clause.measures());
    BigDecimal sample = sums.get(Objects.requireNonNull(metric.sampleCount()));
    if (metric.interval() == Interval.MEAN && sample.compareTo(FEWEST_FOR_MEAN) < 0) {
      return new ChanceTest(months, sample, null, null, true);
    }
    return ConfidenceInterval.of(metric, sums)
        .map(
            interval -> {
              BigDecimal end = betterEnd(interval, value, clause.target());
              boolean reached = reaches(end, value, clause.target());
              return new ChanceTest(months, sample, interval, end, reached);
            })
        .orElseGet(() -> new ChanceTest(months, sample, null, null, false));
  }

  private static BigDecimal betterEnd(
      ConfidenceInterval interval, BigDecimal value, Target target) {
    return isTooLow(value, target) ? interval.high() : interval.low();
  }

  private static boolean reaches(BigDecimal end, BigDecimal value, Target target) {
    return switch (target) {
      case Target.AtLeast it -> end.compareTo(it.minimum()) >= 0;
      case Target.AtMost it -> end.compareTo(it.minimum()) <= 0;
      case Target.Within it ->
          isTooLow(value, target)
              ? end.compareTo(it.minimum().low()) >= 0
              : end.compareTo(it.minimum().high()) <= 0;
    };
  }

  private static boolean isTooLow(BigDecimal value, Target target) {
    return switch (target) {
      case Target.AtLeast _ -> true;
      case Target.AtMost _ -> false;
      case Target.Within it -> value.compareTo(it.minimum().low()) < 0;
    };
  }
}
