package dev.plumbline.contract.metric.api;

import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.metric.MetricService;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.contract.metric.api.EvaluationRequest.EvaluatedLine;
import dev.plumbline.kernel.measure.Channel;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Plausibility;
import dev.plumbline.kernel.measure.PlausibilityRule.Severity;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.BodyRules;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds measures that somebody sends to the rules that reports are held to.
@Singleton
class EvaluationRules implements BodyRules<EvaluationRequest> {

  private final MetricService metrics;

  EvaluationRules(MetricService metrics) {
    this.metrics = metrics;
  }

  @Override
  public Class<EvaluationRequest> body() {
    return EvaluationRequest.class;
  }

  @Override
  public List<Violation> violations(EvaluationRequest request) {
    Metrics published = metrics.published();
    List<Part<EvaluatedLine>> lines =
        Part.root(request).elements("lines", EvaluationRequest::lines);
    return Stream.of(
            Part.repeated(lines, EvaluationRules::place)
                .map(it -> it.violation("duplicate", "is given before")),
            lines.stream().flatMap(EvaluationRules::channel),
            lines.stream().flatMap(it -> unknown(it, published)),
            lines.stream().flatMap(EvaluationRules::wholes))
        .flatMap(it -> it)
        .toList();
  }

  private static @Nullable Object place(EvaluatedLine line) {
    return line.activity() == null || line.channel() == null
        ? null
        : Arrays.asList(Optional.ofNullable(line.period()), line.line());
  }

  private static Stream<Violation> channel(Part<EvaluatedLine> line) {
    return line.field("channel", EvaluatedLine::channel).stream()
        .filter(it -> !it.value().equals(Line.SHARED.channel()))
        .filter(it -> Channel.find(it.value()).isEmpty())
        .map(it -> it.violation("unknown-channel", "is not the code of a channel"));
  }

  private static Stream<Violation> unknown(Part<EvaluatedLine> line, Metrics published) {
    return line.field("measures", EvaluatedLine::measures).stream()
        .flatMap(
            measures ->
                measures.value().keySet().stream()
                    .filter(code -> published.measure(code).isEmpty())
                    .map(
                        code ->
                            measures.violation(
                                code.replace("~", "~0").replace("/", "~1"),
                                "unknown-measure",
                                "is not the code of a known measure")));
  }

  private static Stream<Violation> wholes(Part<EvaluatedLine> line) {
    Map<String, BigDecimal> measures = line.value().measures();
    if (place(line.value()) == null || measures == null) {
      return Stream.empty();
    }
    Map<String, BigDecimal> given = new HashMap<>(measures);
    given.values().removeIf(Objects::isNull);
    return Plausibility.broken(line.value().line(), Measures.of(given)).stream()
        .filter(rule -> rule.severity() == Severity.REFUSED)
        .map(rule -> line.violation("measures", "part-exceeds-whole", rule.toString()));
  }
}
