package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.clause.Band;
import dev.plumbline.contract.clause.BehaviourClause;
import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.clause.SlaClause;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// What a clause expects and what it does not forgive, in words.
record Targets(Clause clause, MetricDefinition metric, Currency currency) {

  /// "at least 51 %"
  String expected() {
    return switch (clause) {
      case SlaClause it when it.expectedBand() != null -> band(it.expectedBand());
      case SlaClause it -> met(it.expected());
      case BehaviourClause it -> met(it.expected());
    };
  }

  /// "below 49.5 %"
  String breach() {
    return switch (clause) {
      case SlaClause it when it.minimumBand() != null -> "outside " + band(it.minimumBand());
      case SlaClause it -> breached(it.minimum());
      case BehaviourClause it -> breached(it.minimum());
    };
  }

  private String met(@Nullable BigDecimal value) {
    return switch (metric.direction()) {
      case HIGHER_IS_BETTER, WITHIN_BAND -> "at least " + shown(value);
      case LOWER_IS_BETTER -> "at most " + shown(value);
    };
  }

  private String breached(@Nullable BigDecimal value) {
    return switch (metric.direction()) {
      case HIGHER_IS_BETTER, WITHIN_BAND -> "below " + shown(value);
      case LOWER_IS_BETTER -> "above " + shown(value);
    };
  }

  private String band(Band band) {
    return band.low().toPlainString() + " to " + shown(band.high());
  }

  private String shown(@Nullable BigDecimal value) {
    return value == null ? "–" : Quantity.of(value, metric.unit(), currency);
  }
}
