package dev.plumbline.contract.metric.catalogue;

import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Every metric that Plumbline itself publishes, in order of their codes.
public final class MetricCatalogue {

  private MetricCatalogue() {}

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
