package dev.plumbline.scorecard.dispute.api;

import dev.plumbline.scorecard.dispute.DisputeDetails;
import dev.plumbline.scorecard.dispute.DisputeService;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// How operations answer with a dispute.
@ApplicationScoped
class DisputeAnswers {

  private final DisputeService disputes;
  private final Representations representations;

  DisputeAnswers(DisputeService disputes, Representations representations) {
    this.disputes = disputes;
    this.representations = representations;
  }

  RestResponse<DisputeResponse> ok(UUID id) {
    DisputeDetails details = disputes.get(id);
    return representations.ok(tag(details), () -> DisputeResponse.of(details));
  }

  RestResponse<DisputeResponse> created(UUID id) {
    DisputeDetails details = disputes.get(id);
    return representations.created(
        "/api/v1/disputes/" + id, tag(details), DisputeResponse.of(details));
  }

  RestResponse<DisputeResponse> changed(UUID id) {
    DisputeDetails details = disputes.get(id);
    return representations.changed(tag(details), DisputeResponse.of(details));
  }

  private static ETag tag(DisputeDetails details) {
    return ETag.of(details.dispute().version());
  }
}
