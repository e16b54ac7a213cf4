package dev.plumbline.scorecard.chronic.api;

import dev.plumbline.scorecard.chronic.ChronicNotice;
import dev.plumbline.scorecard.chronic.NoticeService;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// How operations answer with a notice.
@ApplicationScoped
class NoticeAnswers {

  private final NoticeService notices;
  private final Representations representations;

  NoticeAnswers(NoticeService notices, Representations representations) {
    this.notices = notices;
    this.representations = representations;
  }

  RestResponse<NoticeResponse> ok(UUID id) {
    ChronicNotice notice = notices.get(id);
    return representations.ok(tag(notice), () -> NoticeResponse.of(notice));
  }

  RestResponse<NoticeResponse> created(UUID id) {
    ChronicNotice notice = notices.get(id);
    return representations.created(
        "/api/v1/chronic-notices/" + id, tag(notice), NoticeResponse.of(notice));
  }

  /// Nothing is added to a notice but what becomes of its ground.
  private static ETag tag(ChronicNotice notice) {
    return ETag.of(notice.changes().size());
  }
}
