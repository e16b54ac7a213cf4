package dev.plumbline.contract.metric;

import dev.plumbline.contract.metric.catalogue.MetricCatalogue;
import dev.plumbline.contract.metric.definition.MetricContent;
import dev.plumbline.contract.metric.evaluation.Evaluation;
import dev.plumbline.contract.metric.evaluation.MeasuredLine;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The published metrics: Plumbline's catalogue, and what the client adds to it. Each method is
/// one transaction.
@ApplicationScoped
@Transactional
public class MetricService {

  private static final Metrics CATALOGUE = Metrics.of(MetricCatalogue.definitions());
  private static final String METRIC = "metric";

  /// A definition concerns nobody before a contract uses it.
  private static final @Nullable UUID NO_VENDOR = null;

  private final OwnMetrics ownMetrics;
  private final OwnMeasures ownMeasures;
  private final Audit audit;

  MetricService(OwnMetrics ownMetrics, OwnMeasures ownMeasures, Audit audit) {
    this.ownMetrics = ownMetrics;
    this.ownMeasures = ownMeasures;
    this.audit = audit;
  }

  /// Every metric that a contract can use now, with the measures that it can read.
  public Metrics published() {
    return CATALOGUE.with(
        ownMetrics.listAll().stream().map(OwnMetric::definition).toList(),
        ownMeasures.listAll().stream().map(OwnMeasure::definition).toList());
  }

  /// By code, each in its newest version.
  ///
  /// @param family of the metrics to list; all without it
  public Page<MetricView> list(@Nullable Family family, PageRequest page) {
    Metrics published = published();
    String after = page.afterText().orElse("");
    return page.page(
            published
                .newest()
                .filter(metric -> family == null || metric.family() == family)
                .filter(metric -> metric.code().compareTo(after) > 0)
                .limit(page.rows())
                .toList(),
            metric -> List.of(metric.code()))
        .map(metric -> MetricView.of(metric, published));
  }

  /// In its newest version.
  public MetricView get(String code) {
    Metrics published = published();
    return published
        .newest(code)
        .map(metric -> MetricView.of(metric, published))
        .orElseThrow(MetricService::notFound);
  }

  /// By version.
  public Page<MetricView> versions(String code, PageRequest page) {
    Metrics published = published();
    int after = page.afterNumber().orElse(0);
    if (published.newest(code).isEmpty()) {
      throw notFound();
    }
    return page.page(
            published
                .versions(code)
                .filter(metric -> metric.version() > after)
                .limit(page.rows())
                .toList(),
            metric -> List.of(String.valueOf(metric.version())))
        .map(metric -> MetricView.of(metric, published));
  }

  public MetricView version(String code, int version) {
    Metrics published = published();
    return published
        .find(code, version)
        .map(metric -> MetricView.of(metric, published))
        .orElseThrow(
            () -> CommonProblem.NOT_FOUND.because("There is no such version of the metric."));
  }

  /// Works a metric out.
  ///
  /// @param version the newest where absent
  /// @throws ProblemException `not-found`, 422 for a version that is not published
  public Evaluation evaluate(String code, @Nullable Integer version, List<MeasuredLine> lines) {
    Metrics published = published();
    MetricDefinition newest = published.newest(code).orElseThrow(MetricService::notFound);
    MetricDefinition metric =
        version == null
            ? newest
            : published
                .find(code, version)
                .orElseThrow(
                    () ->
                        ProblemException.invalid(
                            List.of(
                                Violation.at(
                                    "/version",
                                    "unknown-metric-version",
                                    "is not a published version"))));
    return Evaluation.of(metric, published.vocabulary(), lines);
  }

  /// What [#publish] or [#revise] gave this id.
  public MetricView get(UUID id) {
    OwnMetric metric = ownMetrics.findById(id);
    return version(metric.code(), metric.version());
  }

  /// Adds a metric of the client's own, in version 1. The content makes sense.
  ///
  /// @throws ProblemException `metric-exists`
  public UUID publish(MetricContent content) {
    ownMetrics.waitForTurn();
    if (published().newest(content.code()).isPresent()) {
      throw ProblemException.of(MetricProblem.METRIC_EXISTS);
    }
    return keep(content.definition(1));
  }

  /// Adds the next version of a metric that the client published. The content makes sense.
  ///
  /// @throws ProblemException `not-found`, `catalogue-metric`
  public UUID revise(MetricContent content) {
    ownMetrics.waitForTurn();
    Metrics published = published();
    MetricDefinition newest = published.newest(content.code()).orElseThrow(MetricService::notFound);
    if (!published.isOwn(content.code())) {
      throw ProblemException.of(MetricProblem.CATALOGUE_METRIC);
    }
    return keep(content.definition(newest.version() + 1));
  }

  private UUID keep(MetricDefinition definition) {
    var metric = new OwnMetric(definition);
    ownMetrics.persist(metric);
    audit.record("published", METRIC, definition.code(), NO_VENDOR, definition);
    return metric.id();
  }

  static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There is no such metric.");
  }
}
