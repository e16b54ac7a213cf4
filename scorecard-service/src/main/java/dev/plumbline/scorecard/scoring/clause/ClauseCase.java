package dev.plumbline.scorecard.scoring.clause;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.scorecard.scoring.evidence.Pool;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that the rules need to decide one clause.
///
/// @param months the months of the clause's window, oldest first, the scored one last
/// @param ramp whether the scored month belongs to the contract's ramp
/// @param due whether the time to report the scored month has passed
/// @param lastDay the last day of that time
/// @param pool the measures that count
/// @param handled contacts handled on the clause's lines in its months, as far as known
/// @param sampler the party whose sample it is; absent for a metric without one
record ClauseCase(
    Clause clause,
    List<YearMonth> months,
    boolean ramp,
    boolean due,
    LocalDate lastDay,
    Pool pool,
    BigDecimal handled,
    @Nullable Party sampler) {

  /// The metric over all its months and lines; absent while a measure is.
  Optional<Figure> figure() {
    return pool.gaps().isEmpty() ? Optional.of(clause.metric().figure(sums())) : Optional.empty();
  }

  private Measures sums() {
    return pool.sums(clause.metric().measures());
  }

  /// The party's sample, if it is smaller than the clause asks for. No sample at all is too small
  /// wherever contacts were handled, even if the clause asks for none.
  Optional<Outcome.Shortfall> smallSampleOf(Party party) {
    String sampleCount = clause.metric().sampleCount();
    if (sampleCount == null || sampler != party || !pool.gaps().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sample = sums().get(sampleCount);
    BigDecimal required =
        BigDecimal.valueOf(clause.minimumSample()).multiply(BigDecimal.valueOf(months.size()));
    return sample.compareTo(required) < 0 || isUnsampled()
        ? Optional.of(new Outcome.Shortfall.SmallSample(sample, required.max(BigDecimal.ONE)))
        : Optional.empty();
  }

  /// Whether contacts were handled and none of them was sampled, for a metric of samples.
  boolean isUnsampled() {
    return sampler != null && isWithoutVolume() && handled.signum() > 0;
  }

  boolean isWithoutVolume() {
    return figure().filter(figure -> !figure.hasVolume()).isPresent();
  }
}
