package dev.plumbline.contract.scenario;

import dev.plumbline.contract.document.Part;
import dev.plumbline.kernel.measure.KnownMeasures;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Plausibility;
import dev.plumbline.kernel.measure.PlausibilityRule.Severity;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Whether the months of a scenario differ in name, hold measures that are known, and no part that
/// is larger than its whole.
public final class ScenarioChecks {

  private ScenarioChecks() {}

  /// What makes no sense about the months; what is missing is passed over.
  public static Stream<Violation> violations(List<Part<ScenarioMonth>> months) {
    return Stream.concat(
        Part.repeated(months, ScenarioMonth::label)
            .map(it -> it.violation("label", "duplicate", "names a month before it")),
        months.stream()
            .flatMap(it -> it.field("measures", ScenarioMonth::measures).stream())
            .flatMap(it -> Stream.concat(unknown(it), implausible(it))));
  }

  private static Stream<Violation> unknown(Part<Map<String, BigDecimal>> measures) {
    return measures.value().keySet().stream()
        .filter(code -> KnownMeasures.find(code).isEmpty())
        .sorted()
        .map(
            code ->
                measures.violation(
                    code.replace("~", "~0").replace("/", "~1"),
                    "unknown-measure",
                    "is not the code of a known measure"));
  }

  /// Pooled over channels of both kinds, so only the rules that hold on every channel.
  private static Stream<Violation> implausible(Part<Map<String, BigDecimal>> measures) {
    if (measures.value().values().stream().anyMatch(Objects::isNull)) {
      return Stream.empty();
    }
    return Plausibility.broken(Line.SHARED, Measures.of(measures.value())).stream()
        .filter(rule -> rule.severity() == Severity.REFUSED)
        .map(rule -> measures.violation("implausible", rule.toString()));
  }
}
