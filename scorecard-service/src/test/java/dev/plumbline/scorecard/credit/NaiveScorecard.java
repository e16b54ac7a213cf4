package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.Direction;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Terms;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The domain's text a second time, written down as it is read, without a thought for its form. It
/// shares no arithmetic with the real thing.
final class NaiveScorecard {

  private static final MathContext MANY = new MathContext(60);

  final Map<String, String> outcomes = new TreeMap<>();
  final Map<String, BigDecimal> attainments = new TreeMap<>();
  final @Nullable BigDecimal overall;
  final @Nullable BigDecimal experience;
  final String standing;

  private final Inputs inputs;
  private final Terms terms;

  NaiveScorecard(Inputs inputs) {
    this.inputs = inputs;
    this.terms = inputs.terms();
    for (Clause clause : terms.clauses()) {
      outcomes.put(clause.code(), outcome(clause));
    }
    overall = mean(family -> true);
    experience = mean(family -> family == Family.CUSTOMER_EXPERIENCE || family == Family.BEHAVIOUR);
    standing = standing();
  }

  private String outcome(Clause clause) {
    YearMonth period = inputs.period();
    NaiveWindows windows = new NaiveWindows(inputs);
    boolean quarterly = clause.window() == Window.QUARTER;
    if (windows.ramp(period)) {
      return "RAMP";
    }
    if (quarterly && period.getMonthValue() % 3 != 0 && !inputs.endsContract()) {
      return "NOT_DUE";
    }
    NaiveReliefs reliefs = new NaiveReliefs(inputs);
    if (reliefs.excuse(clause, period)) {
      return "EXCUSED";
    }
    List<NaiveMonth> pooled = new ArrayList<>();
    boolean pending = false;
    boolean silent = false;
    for (YearMonth month : windows.of(clause)) {
      if (reliefs.excuse(clause, month)) {
        continue;
      }
      NaiveMonth figures = new NaiveMonth(clause, month, inputs);
      if (figures.vendorOwes && (quarterly || month.equals(period))) {
        silent = true;
        pending = pending || !deadlinePassed(month);
      }
      if (!figures.vendorOwes && !figures.clientOwes) {
        pooled.add(figures);
      }
    }
    if (pending) {
      return "PENDING";
    }
    if (silent) {
      attainments.put(clause.code(), BigDecimal.ZERO);
      return "NOT_REPORTED";
    }
    if (new NaiveMonth(clause, period, inputs).clientOwes) {
      return "NOT_MEASURED";
    }
    MetricDefinition metric = clause.metric();
    String n = metric.numerator().keySet().iterator().next();
    String d = metric.denominator().keySet().iterator().next();
    BigDecimal denominator = NaiveMonth.sum(pooled, d);
    boolean empty = denominator.signum() == 0;
    boolean unsampled =
        metric.sampleCount() != null
            && empty
            && pooled.stream().anyMatch(month -> month.handled.signum() > 0);
    boolean clientsSample =
        pooled.stream().anyMatch(month -> month.clientSampled)
            || (metric.sampleCount() != null
                && terms.owners().get(metric.sampleCount()) == Party.CLIENT);
    boolean tooSmall =
        metric.sampleCount() != null
            && (NaiveMonth.sum(pooled, metric.sampleCount()).intValueExact()
                    < clause.minimumSample() * pooled.size()
                || unsampled);
    if (tooSmall && clientsSample) {
      return "NOT_MEASURED";
    }
    if (empty && !unsampled) {
      return "NO_VOLUME";
    }
    if (tooSmall) {
      attainments.put(clause.code(), BigDecimal.ZERO);
      return "NOT_REPORTED";
    }
    String byValue = byValue(clause, NaiveMonth.sum(pooled, n), denominator);
    if (byValue.equals("BELOW_MINIMUM") && clause.requiresEvidence()) {
      return NaiveChance.explains(clause, windows.tested(clause, pooled, reliefs))
          ? "UNDECIDED"
          : "BELOW_MINIMUM";
    }
    return byValue;
  }

  /// Compares n · scale with d · bound, so that no quotient decides.
  private String byValue(Clause clause, BigDecimal n, BigDecimal d) {
    BigDecimal expected;
    BigDecimal minimum;
    switch (clause.target()) {
      case Target.AtLeast it -> {
        expected = it.expected();
        minimum = it.minimum();
      }
      case Target.AtMost it -> {
        expected = it.expected();
        minimum = it.minimum();
      }
      case Target.Within it -> throw new IllegalArgumentException("no bands here: " + it);
    }
    int sign = clause.metric().direction() == Direction.LOWER_IS_BETTER ? -1 : 1;
    BigDecimal top = n.multiply(clause.metric().scale());
    if (sign * top.compareTo(d.multiply(expected)) >= 0) {
      attainments.put(clause.code(), BigDecimal.valueOf(100));
      return "MET";
    }
    boolean breached = sign * top.compareTo(d.multiply(minimum)) < 0;
    BigDecimal attainment = BigDecimal.ZERO;
    if (expected.compareTo(minimum) != 0) {
      attainment =
          top.subtract(d.multiply(minimum))
              .multiply(BigDecimal.valueOf(50))
              .divide(d.multiply(expected.subtract(minimum)), MANY)
              .add(BigDecimal.valueOf(50));
      attainment = attainment.signum() < 0 ? BigDecimal.ZERO : attainment;
    }
    attainments.put(clause.code(), attainment);
    return breached ? "BELOW_MINIMUM" : "BELOW_EXPECTED";
  }

  private @Nullable BigDecimal mean(Predicate<Family> families) {
    BigDecimal sum = BigDecimal.ZERO;
    int weights = 0;
    for (Clause clause : terms.clauses()) {
      BigDecimal attainment = attainments.get(clause.code());
      if (attainment != null && families.test(clause.metric().family())) {
        sum = sum.add(attainment.multiply(BigDecimal.valueOf(clause.weight())));
        weights += clause.weight();
      }
    }
    return weights == 0 ? null : sum.divide(BigDecimal.valueOf(weights), MANY);
  }

  private String standing() {
    List<String> ladder = List.of("AT_RISK", "WATCH", "ON_TRACK", "LEADING");
    if (overall == null) {
      return "UNRATED";
    }
    int step = step(overall);
    for (Clause clause : terms.clauses()) {
      if (Objects.equals(outcomes.get(clause.code()), "NOT_DUE")) {
        lastAttainment(clause).ifPresent(it -> attainments.put(clause.code(), it));
      }
    }
    BigDecimal cap =
        mean(family -> family == Family.CUSTOMER_EXPERIENCE || family == Family.BEHAVIOUR);
    int best = cap == null ? 2 : step(cap) + 1;
    attainments.keySet().removeIf(code -> Objects.equals(outcomes.get(code), "NOT_DUE"));
    return ladder.get(Math.min(step, best));
  }

  private Optional<BigDecimal> lastAttainment(Clause clause) {
    BigDecimal last = null;
    YearMonth newest = null;
    for (History.PastResult past : inputs.history().results()) {
      if (past.clause().equals(clause.code())
          && past.attainment() != null
          && (newest == null || past.month().isAfter(newest))) {
        last = past.attainment();
        newest = past.month();
      }
    }
    return Optional.ofNullable(last);
  }

  private static int step(BigDecimal score) {
    BigDecimal rounded = score.setScale(10, RoundingMode.HALF_EVEN);
    int step = 0;
    for (int bound : List.of(60, 75, 90)) {
      step += rounded.compareTo(BigDecimal.valueOf(bound)) >= 0 ? 1 : 0;
    }
    return step;
  }

  private boolean deadlinePassed(YearMonth month) {
    ZonedDateTime now = inputs.asOf().atZone(terms.calendar().zone());
    LocalDate lastDay =
        month.plusMonths(1).atDay(terms.calendar().dueDay()).plusDays(terms.calendar().graceDays());
    return now.toLocalDate().isAfter(lastDay);
  }
}
