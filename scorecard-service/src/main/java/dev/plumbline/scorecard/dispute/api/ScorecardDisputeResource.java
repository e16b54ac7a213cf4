package dev.plumbline.scorecard.dispute.api;

import dev.plumbline.scorecard.dispute.DisputeFilter;
import dev.plumbline.scorecard.dispute.DisputeService;
import dev.plumbline.scorecard.scorecard.ScorecardService;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.jspecify.annotations.Nullable;

/// The disputes of a scorecard.
@Path("/api/v1/scorecards/{id}/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
public class ScorecardDisputeResource {

  private final DisputeService disputes;
  private final ScorecardService scorecards;
  private final Idempotency idempotency;
  private final DisputeAnswers answers;

  ScorecardDisputeResource(
      DisputeService disputes,
      ScorecardService scorecards,
      Idempotency idempotency,
      DisputeAnswers answers) {
    this.disputes = disputes;
    this.scorecards = scorecards;
    this.idempotency = idempotency;
    this.answers = answers;
  }

  @GET
  @RolesAllowed({
    Roles.GOVERNANCE,
    Roles.APPROVER,
    Roles.QUALITY_ANALYST,
    Roles.FINANCE,
    Roles.AUDITOR,
    Roles.VENDOR
  })
  @Operation(summary = "List a scorecard's disputes", description = "By age.")
  public Page<DisputeResponse> list(UUID id, @BeanParam PageParams page) {
    scorecards.get(id);
    return disputes
        .list(new DisputeFilter(id, null, null, null, null), page.request())
        .map(DisputeResponse::of);
  }

  @POST
  @RolesAllowed(Roles.VENDOR)
  @Operation(
      summary = "Dispute a clause of a scorecard",
      description =
          "Until `disputableUntil` of the scorecard, which becomes DISPUTED and is not made FINAL"
              + " before the client has decided.")
  @APIResponseSchema(value = DisputeResponse.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description =
          "`illegal-scorecard-change`, `scorecard-superseded`, `dispute-window-closed` or"
              + " `dispute-exists`")
  public RestResponse<DisputeResponse> raise(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, DisputeRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> disputes.raise(id, request.claim()),
        answers::created);
  }
}
