package dev.plumbline.scorecard.terms;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.kernel.metric.Target.Band;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Clause.Evidence;
import dev.plumbline.scorecard.scoring.terms.Clause.Stake;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A clause as contract-service writes it, of either type; a behaviour clause names no metric and
/// no window.
record ClauseDocument(
    Type type,
    String code,
    @Nullable String metric,
    int metricVersion,
    List<Line> lines,
    @Nullable String window,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal minimum,
    @Nullable Band expectedBand,
    @Nullable Band minimumBand,
    int weight,
    @Nullable Integer minimumSample,
    boolean critical,
    BigDecimal creditAllocationPercent,
    @Nullable Boolean escalating,
    @Nullable EarnBack earnBack,
    @Nullable String predecessor,
    @Nullable Boolean requiresEvidence) {

  private static final String BEHAVIOUR = "behaviour";

  record EarnBack(int months) {}

  enum Type {
    SLA,
    BEHAVIOUR
  }

  /// @param definitions those that the terms hold
  Clause clause(List<MetricDefinition> definitions) {
    MetricDefinition definition =
        definitions.stream()
            .filter(it -> it.code().equals(metricCode()) && it.version() == metricVersion)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("a clause's metric is missing"));
    return new Clause(
        code,
        definition,
        switch (type) {
          case SLA -> Evidence.REPORTS;
          case BEHAVIOUR -> Evidence.OBSERVATIONS;
        },
        lines,
        window == null ? Window.MONTH : Window.valueOf(window),
        target(definition),
        weight,
        Optional.ofNullable(minimumSample).orElse(0),
        Boolean.TRUE.equals(requiresEvidence),
        predecessor,
        critical ? stake() : null);
  }

  private Stake stake() {
    return new Stake(
        creditAllocationPercent,
        Boolean.TRUE.equals(escalating),
        earnBack == null ? null : earnBack.months());
  }

  private String metricCode() {
    return switch (type) {
      case SLA -> Objects.requireNonNull(metric);
      case BEHAVIOUR -> BEHAVIOUR;
    };
  }

  private Target target(MetricDefinition definition) {
    return switch (definition.direction()) {
      case HIGHER_IS_BETTER -> new Target.AtLeast(present(expected), present(minimum));
      case LOWER_IS_BETTER -> new Target.AtMost(present(expected), present(minimum));
      case WITHIN_BAND -> new Target.Within(present(expectedBand), present(minimumBand));
    };
  }

  private static <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value, "a clause's target is missing");
  }
}
