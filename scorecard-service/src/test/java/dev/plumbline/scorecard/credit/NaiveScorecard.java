package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.Direction;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final MonthEvidence month;

  NaiveScorecard(Inputs inputs) {
    this.inputs = inputs;
    this.terms = inputs.terms();
    this.month = inputs.current();
    for (Clause clause : terms.clauses()) {
      outcomes.put(clause.code(), outcome(clause));
    }
    overall = mean(family -> true);
    experience = mean(family -> family == Family.CUSTOMER_EXPERIENCE || family == Family.BEHAVIOUR);
    standing = standing();
  }

  private String outcome(Clause clause) {
    int age =
        (inputs.period().getYear() - terms.firstMonth().getYear()) * 12
            + inputs.period().getMonthValue()
            - terms.firstMonth().getMonthValue();
    if (age < terms.rampMonths()) {
      return "RAMP";
    }
    MetricDefinition metric = clause.metric();
    String n = metric.numerator().keySet().iterator().next();
    String d = metric.denominator().keySet().iterator().next();
    Set<String> needed = new HashSet<>(List.of(n, d));
    if (metric.sampleCount() != null) {
      needed.add(metric.sampleCount());
    }
    Map<String, BigDecimal> sums = new HashMap<>();
    boolean vendorOwes = false;
    boolean clientOwes = false;
    boolean clientSampled = clause.evidence() == Clause.Evidence.OBSERVATIONS;
    BigDecimal handled = BigDecimal.ZERO;
    for (Line line : clause.lines()) {
      handled = handled.add(handled(line));
      SourceRule rule = terms.sources().get(metric.code());
      boolean clientHasAll = true;
      for (String measure : needed) {
        clientHasAll = clientHasAll && measured(month.client(), line, measure) != null;
      }
      boolean fromClient = rule == SourceRule.CLIENT || (rule != SourceRule.VENDOR && clientHasAll);
      for (String measure : needed) {
        BigDecimal value;
        if (clause.evidence() == Clause.Evidence.OBSERVATIONS) {
          var ratings = month.observations().get(clause.code());
          var onLine = ratings == null ? null : ratings.ratings().get(line);
          value = onLine == null ? BigDecimal.ZERO : onLine.values().get(measure);
        } else {
          value = measured(fromClient ? month.client() : month.vendor(), line, measure);
          clientSampled =
              clientSampled
                  || (fromClient && measure.equals(metric.sampleCount()) && value != null);
        }
        if (value == null) {
          if (rule == SourceRule.CLIENT || terms.owners().get(measure) == Party.CLIENT) {
            clientOwes = true;
          } else {
            vendorOwes = true;
          }
        } else {
          sums.merge(measure, value, BigDecimal::add);
        }
      }
    }
    if (vendorOwes && !deadlinePassed()) {
      return "PENDING";
    }
    if (vendorOwes) {
      attainments.put(clause.code(), BigDecimal.ZERO);
      return "NOT_REPORTED";
    }
    if (clientOwes) {
      return "NOT_MEASURED";
    }
    BigDecimal sample = metric.sampleCount() == null ? null : sums.get(metric.sampleCount());
    boolean clientsSample =
        clientSampled
            || (metric.sampleCount() != null
                && terms.owners().get(metric.sampleCount()) == Party.CLIENT);
    BigDecimal denominator = sums.getOrDefault(d, BigDecimal.ZERO);
    boolean empty = denominator.signum() == 0;
    boolean unsampled = sample != null && empty && handled.signum() > 0;
    boolean tooSmall =
        sample != null && (sample.intValueExact() < clause.minimumSample() || unsampled);
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
    return byValue(clause, sums.getOrDefault(n, BigDecimal.ZERO), denominator);
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
    int best = experience == null ? 2 : step(experience) + 1;
    return ladder.get(Math.min(step, best));
  }

  private static int step(BigDecimal score) {
    BigDecimal rounded = score.setScale(10, RoundingMode.HALF_EVEN);
    int step = 0;
    for (int bound : List.of(60, 75, 90)) {
      step += rounded.compareTo(BigDecimal.valueOf(bound)) >= 0 ? 1 : 0;
    }
    return step;
  }

  private BigDecimal handled(Line line) {
    BigDecimal clients = measured(month.client(), line, "contactsHandled");
    BigDecimal vendors = measured(month.vendor(), line, "contactsHandled");
    return clients != null ? clients : vendors != null ? vendors : BigDecimal.ZERO;
  }

  private static @Nullable BigDecimal measured(@Nullable Report report, Line line, String measure) {
    return report == null || !report.lines().containsKey(line)
        ? null
        : report.lines().get(line).values().get(measure);
  }

  private boolean deadlinePassed() {
    ZonedDateTime now = inputs.asOf().atZone(terms.calendar().zone());
    ZonedDateTime lastDay =
        inputs
            .period()
            .plusMonths(1)
            .atDay(terms.calendar().dueDay())
            .plusDays(terms.calendar().graceDays())
            .atStartOfDay(terms.calendar().zone());
    return now.toLocalDate().isAfter(lastDay.toLocalDate());
  }
}
