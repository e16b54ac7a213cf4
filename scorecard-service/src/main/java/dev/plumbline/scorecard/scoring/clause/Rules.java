package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.kernel.measure.Party.CLIENT;
import static dev.plumbline.kernel.measure.Party.VENDOR;

import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.clause.Outcome.Shortfall;
import dev.plumbline.scorecard.scoring.evidence.Gap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The rules by which a clause comes out, in their order: the first that holds decides. To add an
/// outcome, write its rule and put it into the list where it belongs.
final class Rules {

  private interface Rule {
    Optional<Outcome> decide(ClauseCase it);
  }

  private static final List<Rule> IN_ORDER =
      List.of(
          Rules::ramp,
          Rules::notDue,
          Rules::excused,
          Rules::pending,
          Rules::absent,
          Rules::notMeasured,
          Rules::noVolume,
          Rules::smallSample,
          Rules::byValue);

  private Rules() {}

  static Outcome decide(ClauseCase it) {
    return IN_ORDER.stream().flatMap(rule -> rule.decide(it).stream()).findFirst().orElseThrow();
  }

  private static Optional<Outcome> ramp(ClauseCase it) {
    return it.scored().terms().isRamp(it.scored().month())
        ? Optional.of(new Outcome.Ramp())
        : Optional.empty();
  }

  private static Optional<Outcome> notDue(ClauseCase it) {
    return ClauseMonths.isDue(it.clause(), it.scored())
        ? Optional.empty()
        : Optional.of(new Outcome.NotDue());
  }

  private static Optional<Outcome> excused(ClauseCase it) {
    return Optional.ofNullable(it.own().excuse())
        .map(excuse -> new Outcome.Excused(excuse.sentence()));
  }

  private static Optional<Outcome> pending(ClauseCase it) {
    List<Gap> gaps =
        it.gapsOf(VENDOR).stream().filter(gap -> !it.scored().due().contains(gap.month())).toList();
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Outcome.Pending(
                gaps, it.scored().terms().calendar().lastDay(gaps.getLast().month())));
  }

  private static Optional<Outcome> absent(ClauseCase it) {
    List<Gap> gaps = it.gapsOf(VENDOR);
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Outcome.NotReported(new Shortfall.Absent(gaps)));
  }

  private static Optional<Outcome> notMeasured(ClauseCase it) {
    List<Gap> gaps = it.gapsOf(CLIENT);
    return gaps.isEmpty()
        ? it.smallSampleOf(CLIENT).map(Outcome.NotMeasured::new)
        : Optional.of(new Outcome.NotMeasured(new Shortfall.Absent(gaps)));
  }

  private static Optional<Outcome> noVolume(ClauseCase it) {
    return it.isWithoutVolume() && !it.isUnsampled()
        ? Optional.of(new Outcome.NoVolume())
        : Optional.empty();
  }

  private static Optional<Outcome> smallSample(ClauseCase it) {
    return it.smallSampleOf(VENDOR).map(Outcome.NotReported::new);
  }

  private static Optional<Outcome> byValue(ClauseCase it) {
    Target target = it.clause().target();
    BigDecimal value = Objects.requireNonNull(it.figure()).value();
    if (target.isMetBy(value)) {
      return Optional.of(new Outcome.Met());
    }
    BigDecimal attainment = Attainment.of(value, target);
    return Optional.of(
        target.isBreachedBy(value)
            ? belowMinimum(it, value, attainment)
            : new Outcome.BelowExpected(attainment));
  }

  private static Outcome belowMinimum(ClauseCase it, BigDecimal value, BigDecimal attainment) {
    if (!it.clause().requiresEvidence()) {
      return new Outcome.BelowMinimum(attainment, null);
    }
    ChanceTest test = it.chance(value);
    return test.explained()
        ? new Outcome.Undecided(attainment, test)
        : new Outcome.BelowMinimum(attainment, test);
  }
}
