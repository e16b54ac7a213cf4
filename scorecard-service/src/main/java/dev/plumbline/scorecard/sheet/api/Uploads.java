package dev.plumbline.scorecard.sheet.api;

import dev.plumbline.scorecard.report.ReportService;
import dev.plumbline.scorecard.report.api.ReportAnswers;
import dev.plumbline.scorecard.report.api.ReportResponse;
import dev.plumbline.scorecard.sheet.SheetFormat;
import dev.plumbline.scorecard.sheet.SheetService;
import dev.plumbline.scorecard.sheet.Upload;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.web.json.LimitedBody;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.RestResponse;

/// What the operations that take a file have in common.
@ApplicationScoped
class Uploads {

  /// A file that was taken in.
  ///
  /// @param answer that of a submission
  record Taken(Upload upload, RestResponse<ReportResponse> answer) {}

  private final SheetService sheets;
  private final ReportService reports;
  private final Idempotency idempotency;
  private final ReportAnswers answers;
  private final HttpHeaders request;
  private final UploadRoom room;

  Uploads(
      SheetService sheets,
      ReportService reports,
      Idempotency idempotency,
      ReportAnswers answers,
      HttpHeaders request,
      UploadRoom room) {
    this.sheets = sheets;
    this.reports = reports;
    this.idempotency = idempotency;
    this.answers = answers;
    this.request = request;
    this.room = room;
  }

  /// @throws ProblemException 403, 404, 409, 413, 415, 422 or 503, and 422 as a refused sheet
  Taken take(String key, UploadParams params, InputStream body) {
    String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    SheetFormat format = MediaTypes.format(request.getMediaType());
    return room.holding(format, announced, () -> takeHeld(key, params, format, body));
  }

  private Taken takeHeld(String key, UploadParams params, SheetFormat format, InputStream body) {
    byte[] file = read(body);
    Upload upload = sheets.read(params.contractId, params.period, params.source, format, file);
    return new Taken(
        upload,
        idempotency.once(
            IdempotencyKey.of(key, params.dryRun),
            UploadedBody.of(params, file),
            () -> sheets.submit(upload, params.attestedBy),
            id -> answers.created(reports.get(id))));
  }

  private byte[] read(InputStream body) {
    String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    try (InputStream limited = LimitedBody.ofUpload(body, announced)) {
      return limited.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
