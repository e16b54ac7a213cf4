package dev.plumbline.scorecard.report.api;

import dev.plumbline.scorecard.report.StoredReport;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;

/// How operations answer with a report.
@ApplicationScoped
public class ReportAnswers {

  private final Representations representations;

  ReportAnswers(Representations representations) {
    this.representations = representations;
  }

  RestResponse<ReportResponse> ok(StoredReport stored) {
    return representations.ok(tag(stored), () -> ReportResponse.of(stored));
  }

  RestResponse<ReportResponse> changed(StoredReport stored) {
    return representations.changed(tag(stored), ReportResponse.of(stored));
  }

  public RestResponse<ReportResponse> created(StoredReport stored) {
    return representations.created(
        "/api/v1/reports/" + stored.report().id(), tag(stored), ReportResponse.of(stored));
  }

  private static ETag tag(StoredReport stored) {
    return ETag.of(stored.report().version());
  }
}
