package dev.plumbline.scorecard.bi;

import dev.plumbline.scorecard.bi.dataset.Dataset;
import dev.plumbline.scorecard.report.ReportStatus;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Semaphore;

/// Reads datasets, by the rights of whoever asks.
@ApplicationScoped
public class BiService {

  /// The database ends an export before the transaction does, and says why.
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final DatasetRows rows;
  private final Clock clock;
  private final Duration longest;
  private final Semaphore exports;

  BiService(DatasetRows rows, Clock clock, BiSettings settings) {
    this.rows = rows;
    this.clock = clock;
    this.longest = settings.longest();
    this.exports = new Semaphore(settings.exports());
  }

  /// Rows by their names, in the order of the dataset's key.
  @Transactional
  public Page<Map<String, Object>> page(
      Dataset dataset, DatasetFilter filter, PageRequest request) {
    return request.page(rows.page(dataset, filter, request, returnedSince()), dataset::key);
  }

  /// Writes every row as CSV, in a transaction of its own that lasts as long as the reader takes.
  ///
  /// @throws ProblemException 503 while as many exports run as may
  public void csv(Dataset dataset, DatasetFilter filter, OutputStream output) {
    if (!exports.tryAcquire()) {
      throw CommonProblem.UNAVAILABLE
          .because("As many exports are under way as there may be.")
          .header("Retry-After", "10");
    }
    try {
      QuarkusTransaction.requiringNew()
          .timeout((int) longest.plus(MARGIN).toSeconds())
          .run(() -> rows.copy(dataset, filter, returnedSince(), longest, output));
    } finally {
      exports.release();
    }
  }

  private Instant returnedSince() {
    return clock.instant().minus(ReportStatus.RETURNED_COUNTS);
  }
}
