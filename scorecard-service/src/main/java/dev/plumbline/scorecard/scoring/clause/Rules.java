package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.kernel.measure.Party.CLIENT;
import static dev.plumbline.kernel.measure.Party.VENDOR;

import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.clause.Outcome.Shortfall;
import dev.plumbline.scorecard.scoring.evidence.Gap;
import java.math.BigDecimal;
import java.util.List;
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
    return it.ramp() ? Optional.of(new Outcome.Ramp()) : Optional.empty();
  }

  private static Optional<Outcome> pending(ClauseCase it) {
    List<Gap> gaps = it.pool().gapsOf(VENDOR);
    return gaps.isEmpty() || it.due()
        ? Optional.empty()
        : Optional.of(new Outcome.Pending(gaps, it.lastDay()));
  }

  private static Optional<Outcome> absent(ClauseCase it) {
    List<Gap> gaps = it.pool().gapsOf(VENDOR);
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Outcome.NotReported(new Shortfall.Absent(gaps)));
  }

  private static Optional<Outcome> notMeasured(ClauseCase it) {
    List<Gap> gaps = it.pool().gapsOf(CLIENT);
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
    BigDecimal value = it.figure().orElseThrow().value();
    if (target.isMetBy(value)) {
      return Optional.of(new Outcome.Met());
    }
    BigDecimal attainment = Attainment.of(value, target);
    return Optional.of(
        target.isBreachedBy(value)
            ? new Outcome.BelowMinimum(attainment)
            : new Outcome.BelowExpected(attainment));
  }
}
