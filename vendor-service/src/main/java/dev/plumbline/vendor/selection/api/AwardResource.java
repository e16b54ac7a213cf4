package dev.plumbline.vendor.selection.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.vendor.selection.AwardService;
import dev.plumbline.vendor.selection.AwardView;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
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

/// How a selection ends.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/award")
@Tag(name = "Ranking and award")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR
})
public class AwardResource {

  private final AwardService awards;
  private final Idempotency idempotency;
  private final Representations representations;

  AwardResource(AwardService awards, Idempotency idempotency, Representations representations) {
    this.awards = awards;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "Read the award")
  @APIResponseSchema(value = AwardResponse.class, responseCode = "200")
  @APIResponse(responseCode = "409", description = "`selection-not-open`")
  public RestResponse<AwardResponse> get(UUID id) {
    AwardView view = awards.get(id);
    return representations.ok(tag(view), () -> AwardResponse.of(view));
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Propose an award",
      description =
          "Once all scores are open. The ranking's figures of the moment go into it; it replaces an"
              + " award that is not approved.")
  @APIResponseSchema(value = AwardResponse.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description =
          "`selection-not-open`, `award-approved`, `scores-sealed`, `candidate-knocked-out`,"
              + " `candidate-withdrawn`, `too-few-candidates` or `too-few-evaluators`")
  @APIResponse(responseCode = "422", description = "`invalid-content` or `not-a-candidate`")
  public RestResponse<AwardResponse> propose(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, AwardRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> awards.propose(id, request.vendorId(), request.reason()),
        _ -> created(id, awards.get(id)));
  }

  @POST
  @Path("/approval")
  @RolesAllowed(Roles.APPROVER)
  @Operation(
      summary = "Approve the award",
      description =
          "By somebody who neither evaluated nor proposed it. The contract draft is frozen.")
  @APIResponseSchema(AwardResponse.class)
  @APIResponse(
      responseCode = "409",
      description =
          "`selection-not-open`, `award-approved`, `award-replaced`, `approver-evaluated`,"
              + " `own-award`, `candidate-withdrawn`, `too-few-candidates` or"
              + " `too-few-evaluators`")
  public RestResponse<AwardResponse> approve(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, ApprovalRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> awards.approve(id, request.awardId()),
        _ -> approved(awards.get(id)));
  }

  private RestResponse<AwardResponse> created(UUID programme, AwardView view) {
    return representations.created(
        "/api/v1/programmes/%s/award".formatted(programme), tag(view), AwardResponse.of(view));
  }

  private RestResponse<AwardResponse> approved(AwardView view) {
    return representations.changed(tag(view), AwardResponse.of(view));
  }

  private static ETag tag(AwardView view) {
    String state = view.approval().isPresent() ? "-approved" : "-proposed";
    return ETag.of(view.award().id() + state);
  }
}
