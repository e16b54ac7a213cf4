package dev.plumbline.scorecard.scoring.change;

import static java.util.stream.Collectors.toMap;

import dev.plumbline.scorecard.scoring.change.Change.ClauseChange;
import dev.plumbline.scorecard.scoring.change.Course.State;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Splits the difference of two overall scores: one after the other the definition, the terms, the
/// mix, the rate and the coverage of the scored month take the place of the earlier month's, and
/// the difference that each step makes is its part.
public final class Changes {

  private Changes() {}

  /// Absent where the scored month has no overall score.
  public static Optional<Change> between(LastScored before, List<ClauseResult> now) {
    List<Course> courses = courses(before, now);
    Optional<BigDecimal> from = overall(courses, Course::start);
    Optional<BigDecimal> to = overall(courses, course -> course.after().get(Step.COVERAGE));
    return from.flatMap(first -> to.map(last -> change(before, courses, first, last)));
  }

  private static List<Course> courses(LastScored before, List<ClauseResult> now) {
    Map<String, ClauseResult> byCode =
        now.stream().collect(toMap(it -> it.clause().code(), Function.identity()));
    Set<String> codes = new LinkedHashSet<>();
    now.forEach(it -> codes.add(it.clause().code()));
    before.scored().forEach(it -> codes.add(it.code()));
    return codes.stream()
        .map(code -> Course.of(code, before.clause(code).orElse(null), byCode.get(code)))
        .filter(course -> course.start() != null || !course.after().isEmpty())
        .toList();
  }

  private static Change change(
      LastScored before, List<Course> courses, BigDecimal from, BigDecimal to) {
    Map<Step, List<BigDecimal>> exact = differences(courses);
    BigDecimal total = Rounding.rounded(to.subtract(from));
    List<BigDecimal> parts =
        Rounding.parts(total, exact.values().stream().map(Changes::sum).toList());
    Map<Step, BigDecimal> byStep = new EnumMap<>(Step.class);
    exact.keySet().forEach(step -> byStep.put(step, parts.get(byStep.size())));
    List<Map<Step, BigDecimal>> byClause = byClause(byStep, exact, courses.size());
    return new Change(
        before.month(),
        from,
        to,
        total,
        byStep,
        IntStream.range(0, courses.size())
            .mapToObj(i -> new ClauseChange(courses.get(i).code(), byClause.get(i)))
            .toList());
  }

  /// What each clause adds to each step, in the order of the steps.
  private static Map<Step, List<BigDecimal>> differences(List<Course> courses) {
    Map<Step, List<BigDecimal>> differences = new EnumMap<>(Step.class);
    List<BigDecimal> before = contributions(courses, Course::start);
    for (Step step : Step.values()) {
      List<BigDecimal> after = contributions(courses, course -> course.after().get(step));
      differences.put(step, differences(before, after));
      before = after;
    }
    return differences;
  }

  private static List<Map<Step, BigDecimal>> byClause(
      Map<Step, BigDecimal> byStep, Map<Step, List<BigDecimal>> exact, int clauses) {
    List<Map<Step, BigDecimal>> byClause =
        Stream.generate(() -> new EnumMap<Step, BigDecimal>(Step.class))
            .limit(clauses)
            .<Map<Step, BigDecimal>>map(it -> it)
            .toList();
    exact.forEach(
        (step, shares) -> {
          List<BigDecimal> rounded =
              Rounding.parts(byStep.getOrDefault(step, BigDecimal.ZERO), shares);
          IntStream.range(0, clauses).forEach(i -> byClause.get(i).put(step, rounded.get(i)));
        });
    return byClause;
  }

  private static Optional<BigDecimal> overall(
      List<Course> courses, Function<Course, @Nullable State> at) {
    List<State> states = courses.stream().map(at).filter(Objects::nonNull).toList();
    return states.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sum(states.stream().map(State::weighted).toList())
                .divide(BigDecimal.valueOf(weights(states)), MathContext.DECIMAL128));
  }

  /// Of each clause, weight · attainment / Σ weight; nothing where it is not scored.
  private static List<BigDecimal> contributions(
      List<Course> courses, Function<Course, @Nullable State> at) {
    List<State> states = courses.stream().map(at).filter(Objects::nonNull).toList();
    BigDecimal weights = BigDecimal.valueOf(weights(states));
    return courses.stream()
        .map(at)
        .map(
            state ->
                state == null
                    ? BigDecimal.ZERO
                    : state.weighted().divide(weights, MathContext.DECIMAL128))
        .toList();
  }

  private static List<BigDecimal> differences(List<BigDecimal> before, List<BigDecimal> after) {
    List<BigDecimal> differences = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      differences.add(after.get(i).subtract(before.get(i)));
    }
    return differences;
  }

  private static long weights(List<State> states) {
    return states.stream().mapToLong(State::weight).sum();
  }

  private static BigDecimal sum(List<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
