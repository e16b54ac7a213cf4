package dev.plumbline.scorecard.bi.api;

import dev.plumbline.scorecard.bi.BiService;
import dev.plumbline.scorecard.bi.BiSettings;
import dev.plumbline.scorecard.bi.DatasetFilter;
import dev.plumbline.scorecard.bi.dataset.Dataset;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;

/// Sends a dataset as a file that is written while it is read. Where it cannot be written to its
/// end, the connection is cut.
@Singleton
class CsvAnswers {

  static final String CSV = "text/csv;charset=UTF-8";

  private final BiService bi;
  private final BiSettings settings;
  private final RoutingContext request;
  private final Vertx vertx;

  CsvAnswers(BiService bi, BiSettings settings, RoutingContext request, Vertx vertx) {
    this.bi = bi;
    this.settings = settings;
    this.request = request;
    this.vertx = vertx;
  }

  StreamingOutput of(Dataset dataset, DatasetFilter filter) {
    request
        .response()
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.csv\"".formatted(dataset.name()));
    HttpConnection connection = request.request().connection();
    return output -> write(dataset, filter, output, connection);
  }

  private void write(
      Dataset dataset, DatasetFilter filter, OutputStream output, HttpConnection connection) {
    BegunOutput begun = new BegunOutput(output);
    // The database's own limit does not end the wait for a reader that stopped reading.
    long limit = vertx.setTimer(settings.longest().toMillis(), _ -> connection.close());
    try {
      bi.csv(dataset, filter, begun);
    } catch (RuntimeException e) {
      if (begun.isBegun()) {
        cut(connection);
      }
      throw e;
    } finally {
      vertx.cancelTimer(limit);
    }
  }

  /// Waits for it, because the platform would otherwise end the answer in good order first.
  private static void cut(HttpConnection connection) {
    connection.close().toCompletionStage().toCompletableFuture().join();
  }
}
