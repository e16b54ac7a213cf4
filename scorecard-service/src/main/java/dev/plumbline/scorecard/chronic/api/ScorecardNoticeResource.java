package dev.plumbline.scorecard.chronic.api;

import dev.plumbline.scorecard.chronic.NoticeService;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// What the client did about a scorecard's chronic clauses.
@Path("/api/v1/scorecards/{id}/chronic-notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chronic notices")
public class ScorecardNoticeResource {

  private final NoticeService notices;
  private final Idempotency idempotency;
  private final NoticeAnswers answers;

  ScorecardNoticeResource(NoticeService notices, Idempotency idempotency, NoticeAnswers answers) {
    this.notices = notices;
    this.idempotency = idempotency;
    this.answers = answers;
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Note what was done about a chronic clause",
      description =
          "Of a published scorecard, the newest of its month. It terminates nothing by itself. It"
              + " stays as it is; where a restatement takes the ground away, or gives it back, the"
              + " notice says so.")
  @APIResponseSchema(value = NoticeResponse.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "`illegal-scorecard-change`, `scorecard-superseded` or `clause-not-chronic`")
  public RestResponse<NoticeResponse> note(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @NotNull String key, NoticeRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key), request, () -> notices.note(id, request.deed()), answers::created);
  }
}
