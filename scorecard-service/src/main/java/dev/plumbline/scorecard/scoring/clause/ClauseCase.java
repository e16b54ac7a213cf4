package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.kernel.measure.Party.CLIENT;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.scorecard.scoring.evidence.Gap;
import dev.plumbline.scorecard.scoring.evidence.Gathering;
import dev.plumbline.scorecard.scoring.evidence.Pool;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that the rules need to decide one clause.
///
/// @param window the months of the clause's window, oldest first, the scored one last
/// @param months those that are pooled
/// @param pool their measures
/// @param sums of these, as far as known
/// @param figure the metric over all pooled months and lines; absent while a measure is
record ClauseCase(
    Clause clause,
    ScoredMonth scored,
    List<ClauseMonth> window,
    List<YearMonth> months,
    Pool pool,
    Measures sums,
    @Nullable Figure figure) {

  private static final String HANDLED = "contactsHandled";

  /// A month that is excused, or of the ramp, shows its own figures alone.
  static ClauseCase of(Clause clause, ScoredMonth scored) {
    List<ClauseMonth> window =
        ClauseMonths.window(clause, scored).stream()
            .map(month -> ClauseMonth.of(month, clause, scored))
            .toList();
    ClauseMonth last = window.getLast();
    List<ClauseMonth> pooled =
        last.excuse() == null
            ? window.stream().filter(ClauseMonth::isPooled).toList()
            : List.of(last);
    Pool pool = Pool.of(pooled.stream().map(ClauseMonth::pool).toList());
    Measures sums = pool.sums(clause.measures());
    boolean isWhole = last.pool().gaps().isEmpty() && gaps(clause, window, Party.VENDOR).isEmpty();
    return new ClauseCase(
        clause,
        scored,
        window,
        pooled.stream().map(ClauseMonth::month).toList(),
        pool,
        sums,
        isWhole ? clause.metric().figure(sums) : null);
  }

  /// The scored month alone.
  ClauseMonth own() {
    return window.getLast();
  }

  /// The measures that a party owes for the clause to be decided: those of the scored month, and
  /// the vendor's of every month of a quarter.
  List<Gap> gapsOf(Party party) {
    return gaps(clause, window, party);
  }

  private static List<Gap> gaps(Clause clause, List<ClauseMonth> window, Party party) {
    Stream<ClauseMonth> decisive =
        clause.window() == Window.QUARTER && party == Party.VENDOR
            ? window.stream().filter(month -> month.excuse() == null)
            : Stream.of(window.getLast());
    return decisive.flatMap(month -> month.pool().gapsOf(party).stream()).toList();
  }

  /// The metric over the scored month alone.
  Optional<Figure> ownFigure() {
    return own().pool().gaps().isEmpty()
        ? Optional.of(clause.metric().figure(own().pool().sums(clause.metric().measures())))
        : Optional.empty();
  }

  /// The party's sample, if it is smaller than the clause asks for. No sample at all is too small
  /// wherever contacts were handled, even if the clause asks for none.
  Optional<Outcome.Shortfall> smallSampleOf(Party party) {
    String sampleCount = clause.metric().sampleCount();
    if (sampleCount == null || figure == null || sampler() != party) {
      return Optional.empty();
    }
    BigDecimal required =
        BigDecimal.valueOf(clause.minimumSample()).multiply(BigDecimal.valueOf(months.size()));
    if (isUnsampled()) {
      return Optional.of(
          new Outcome.Shortfall.SmallSample(BigDecimal.ZERO, required.max(BigDecimal.ONE)));
    }
    BigDecimal sample = sums.get(sampleCount);
    return sample.compareTo(required) < 0
        ? Optional.of(new Outcome.Shortfall.SmallSample(sample, required))
        : Optional.empty();
  }

  /// Whether contacts were handled and none of them was sampled, for a metric of samples.
  boolean isUnsampled() {
    return clause.metric().sampleCount() != null && isWithoutVolume() && handled().signum() > 0;
  }

  boolean isWithoutVolume() {
    return figure != null && !figure.hasVolume();
  }

  /// Whether chance explains a value worse than the minimum; from the third month in a row without
  /// a decision on, all of them are tested together.
  ChanceTest chance(BigDecimal value) {
    List<YearMonth> together = ClauseMonths.testedTogether(clause, scored);
    if (together.isEmpty()) {
      return ChanceTest.of(clause, value, months, pool);
    }
    List<ClauseMonth> tested =
        together.stream()
            .map(month -> ClauseMonth.of(month, clause, scored))
            .filter(ClauseMonth::isPooled)
            .toList();
    return ChanceTest.of(
        clause,
        value,
        tested.stream().map(ClauseMonth::month).toList(),
        Pool.of(tested.stream().map(ClauseMonth::pool).toList()));
  }

  /// Contacts handled on the clause's lines in its months, as far as known.
  private BigDecimal handled() {
    Set<String> measure = Set.of(HANDLED);
    return Gathering.ofMeasures(measure, clause.lines(), months, scored.terms(), scored.evidence())
        .sums(measure)
        .get(HANDLED);
  }

  /// Whose sample it is: the client's where the client owes it, or where any of it came from the
  /// client's report, so that no figure of the client's can put the vendor in breach for being
  /// small.
  private @Nullable Party sampler() {
    String sampleCount = clause.metric().sampleCount();
    if (sampleCount == null) {
      return null;
    }
    boolean clients =
        pool.parts().stream()
            .anyMatch(
                part -> part.source() == CLIENT && part.measures().find(sampleCount).isPresent());
    return clients ? CLIENT : scored.terms().owner(sampleCount);
  }
}
