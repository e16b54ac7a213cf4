package dev.plumbline.scorecard.scoring.change;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.clause.Attainment;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One clause on its way from the earlier month to the scored one: what it weighs and attains, step
/// by step.
///
/// @param start as it was in the earlier month; absent where it was not scored then
/// @param after how it stands after each step; without an entry it is not scored there
record Course(String code, @Nullable State start, Map<Step, State> after) {

  /// What a clause weighs and attains.
  record State(int weight, BigDecimal attainment) {

    BigDecimal weighted() {
      return attainment.multiply(BigDecimal.valueOf(weight));
    }
  }

  /// @param before absent where the clause was not scored in the earlier month
  /// @param now absent where the contract has the clause no more
  static Course of(String code, LastScored.@Nullable Clause before, @Nullable ClauseResult now) {
    Optional<State> end = Optional.ofNullable(now).flatMap(Course::end);
    Map<Step, State> after = new EnumMap<>(Step.class);
    if (before != null && now != null) {
      after.putAll(replaced(before, now));
      end.ifPresent(it -> after.put(Step.RATE, it));
    } else if (before != null) {
      for (Step step : Step.values()) {
        after.put(step, start(before));
      }
    }
    after.remove(Step.COVERAGE);
    end.ifPresent(it -> after.put(Step.COVERAGE, it));
    return new Course(code, before == null ? null : start(before), after);
  }

  private static State start(LastScored.Clause before) {
    return new State(before.weight(), before.attainment());
  }

  private static Optional<State> end(ClauseResult now) {
    return now.attainment().map(it -> new State(now.clause().weight(), it));
  }

  /// Up to the mix; what was not decided by a value keeps its attainment.
  private static Map<Step, State> replaced(LastScored.Clause before, ClauseResult now) {
    MetricDefinition metric = now.clause().metric();
    Target target = now.clause().target();
    int weight = now.clause().weight();
    Optional<BigDecimal> old =
        before.byValue() ? value(metric, before.measures()) : Optional.empty();
    BigDecimal mix =
        old.isPresent() && now.outcome().code().isByValue()
            ? Mix.of(metric, before.measures(), now.measures())
            : BigDecimal.ZERO;
    BigDecimal kept = before.attainment();
    State terms = new State(weight, old.map(value -> Attainment.of(value, target)).orElse(kept));
    State mixed =
        new State(weight, old.map(value -> Attainment.of(value.add(mix), target)).orElse(kept));
    return Map.of(
        Step.DEFINITION,
        new State(
            before.weight(), old.map(value -> Attainment.of(value, before.target())).orElse(kept)),
        Step.TERMS,
        terms,
        Step.MIX,
        mixed,
        Step.RATE,
        mixed);
  }

  /// The metric on old measures; absent where it needs others.
  private static Optional<BigDecimal> value(MetricDefinition metric, Map<Line, Measures> byLine) {
    BigDecimal numerator = BigDecimal.ZERO;
    BigDecimal denominator = BigDecimal.ZERO;
    for (String measure : metric.measures()) {
      if (byLine.values().stream().noneMatch(it -> it.find(measure).isPresent())) {
        return Optional.empty();
      }
    }
    for (Measures line : byLine.values()) {
      numerator = numerator.add(Mix.side(metric.numerator(), line));
      denominator = denominator.add(Mix.side(metric.denominator(), line));
    }
    return Optional.of(new Figure(numerator, denominator, metric.scale()))
        .filter(Figure::hasVolume)
        .map(Figure::value);
  }
}
