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
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/// What the operations that take a file have in common.
@ApplicationScoped
class Uploads {

  /// A workbook may hold pictures; of a CSV everything is read, and then in memory several times.
  private static final int MOST_OF_CSV = 8 << 20;

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

  /// All that is done with the file: what is read of it is in memory until it is answered.
  ///
  /// @throws ProblemException 415, 503 while there is no room, and as the work
  <T> T inRoom(Supplier<T> work) {
    return room.holding(
        MediaTypes.format(request.getMediaType()),
        request.getHeaderString(HttpHeaders.CONTENT_LENGTH),
        work);
  }

  /// @throws ProblemException 403, 404, 409, 413 or 422, and 422 as a refused sheet
  Taken take(String key, UploadParams params, InputStream body) {
    SheetFormat format = MediaTypes.format(request.getMediaType());
    byte[] file = read(format, body);
    Upload upload = sheets.read(params.contractId, params.period, params.source, format, file);
    return new Taken(
        upload,
        idempotency.once(
            IdempotencyKey.of(key, params.dryRun),
            UploadedBody.of(params, file),
            () -> sheets.submit(upload, params.attestedBy),
            id -> answers.created(reports.get(id))));
  }

  private byte[] read(SheetFormat format, InputStream body) {
    String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    try (InputStream limited = LimitedBody.ofUpload(body, announced)) {
      return switch (format) {
        case CSV -> csv(limited);
        case XLSX -> limited.readAllBytes();
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] csv(InputStream body) throws IOException {
    byte[] file = body.readNBytes(MOST_OF_CSV + 1);
    if (file.length > MOST_OF_CSV) {
      throw CommonProblem.BODY_TOO_LARGE.because(
          "A CSV may have at most %d MiB".formatted(MOST_OF_CSV >> 20));
    }
    return file;
  }
}
