package dev.plumbline.contract.metric.catalogue;

import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every metric that Plumbline itself publishes, in order of their codes.
public final class MetricCatalogue {

  private static final Set<String> FAMILIES =
      definitions().stream()
          .map(it -> it.code().replaceFirst("(-\\d+)+$", ""))
          .collect(Collectors.toUnmodifiableSet());

  private MetricCatalogue() {}

  /// Whether a code is one of Plumbline's, or reads as a threshold of one (`abandon-rate-7`).
  public static boolean claims(String code) {
    return FAMILIES.contains(code.replaceFirst("(-\\d+)+$", ""));
  }

  public static List<MetricDefinition> definitions() {
    return Stream.of(
            TimeMetrics.definitions(),
            AbandonMetrics.definitions(),
            ServiceLevelMetrics.definitions(),
            ResolutionMetrics.definitions(),
            SurveyMetrics.definitions(),
            QualityMetrics.definitions(),
            WorkforceMetrics.definitions(),
            CostMetrics.definitions())
        .flatMap(definitions -> definitions)
        .sorted(Comparator.comparing(MetricDefinition::code))
        .toList();
  }
}
