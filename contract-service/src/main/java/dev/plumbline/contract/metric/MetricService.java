package dev.plumbline.contract.metric;

import dev.plumbline.contract.metric.catalogue.MetricCatalogue;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Serves the published metrics, each in its newest version.
@ApplicationScoped
public class MetricService {

  private static final Metrics CATALOGUE = Metrics.of(MetricCatalogue.definitions());

  /// Every metric that a contract can use now.
  public Metrics published() {
    return CATALOGUE;
  }

  /// By code.
  ///
  /// @param family of the metrics to list; all without it
  public Page<MetricDefinition> list(@Nullable Family family, PageRequest page) {
    String after = page.afterText().orElse("");
    return page.page(
        published()
            .newest()
            .filter(metric -> family == null || metric.family() == family)
            .filter(metric -> metric.code().compareTo(after) > 0)
            .limit(page.rows())
            .toList(),
        metric -> List.of(metric.code()));
  }

  public MetricDefinition get(String code) {
    return published()
        .newest(code)
        .orElseThrow(
            () -> ProblemException.of(CommonProblem.NOT_FOUND).detail("There is no such metric."));
  }
}
