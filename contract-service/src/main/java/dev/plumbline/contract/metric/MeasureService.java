package dev.plumbline.contract.metric;

import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The measures that metrics can read: the kernel's, and what the client adds to them. Each method
/// is one transaction.
@ApplicationScoped
@Transactional
public class MeasureService {

  private static final @Nullable UUID NO_VENDOR = null;

  private final MetricService metrics;
  private final OwnMetrics ownMetrics;
  private final OwnMeasures ownMeasures;
  private final Audit audit;

  MeasureService(
      MetricService metrics, OwnMetrics ownMetrics, OwnMeasures ownMeasures, Audit audit) {
    this.metrics = metrics;
    this.ownMetrics = ownMetrics;
    this.ownMeasures = ownMeasures;
    this.audit = audit;
  }

  /// By code. Thresholds are not listed: they exist for any number of seconds.
  public Page<MeasureView> list(PageRequest page) {
    Metrics published = metrics.published();
    String after = page.afterText().orElse("");
    return page.page(
            published
                .measures()
                .filter(measure -> measure.code().compareTo(after) > 0)
                .limit(page.rows())
                .toList(),
            measure -> List.of(measure.code()))
        .map(measure -> MeasureView.of(measure, published));
  }

  /// A threshold included.
  public MeasureView get(String code) {
    Metrics published = metrics.published();
    return published
        .measure(code)
        .map(measure -> MeasureView.of(measure, published))
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such measure."));
  }

  /// The measure that [#add] gave this id.
  public MeasureView get(UUID id) {
    return get(ownMeasures.findById(id).definition().code());
  }

  /// Adds a measure, for good: reports will be held against it.
  ///
  /// @throws ProblemException `measure-exists`
  public UUID add(MeasureDefinition definition) {
    ownMetrics.waitForTurn();
    if (metrics.published().measure(definition.code()).isPresent()) {
      throw ProblemException.of(MetricProblem.MEASURE_EXISTS);
    }
    var measure = new OwnMeasure(definition);
    ownMeasures.persist(measure);
    audit.record("added", "measure", definition.code(), NO_VENDOR, definition);
    return measure.id();
  }
}
