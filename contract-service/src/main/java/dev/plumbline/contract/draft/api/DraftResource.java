package dev.plumbline.contract.draft.api;

import dev.plumbline.contract.agreement.version.VersionService;
import dev.plumbline.contract.agreement.version.api.VersionAnswers;
import dev.plumbline.contract.agreement.version.api.VersionResponse;
import dev.plumbline.contract.draft.AwardFrame;
import dev.plumbline.contract.draft.DraftService;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Drafts that begin with what there is.
@Path("/api/v1/contracts/{contractId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract versions")
@RolesAllowed(Roles.GOVERNANCE)
public class DraftResource {

  private final DraftService drafts;
  private final VersionService versions;
  private final Idempotency idempotency;
  private final VersionAnswers answers;

  DraftResource(
      DraftService drafts,
      VersionService versions,
      Idempotency idempotency,
      VersionAnswers answers) {
    this.drafts = drafts;
    this.versions = versions;
    this.idempotency = idempotency;
    this.answers = answers;
  }

  @POST
  @Path("/copies")
  @Operation(
      summary = "Draft a copy of a version",
      description =
          "Of any version of this or another contract, whatever its status, as its author wrote it."
              + " Only the first month is new.")
  @APIResponseSchema(value = VersionResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`contract-over` or `version-open`")
  public RestResponse<VersionResponse> copy(
      UUID contractId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      CopyRequest request) {
    UUID source = Objects.requireNonNullElse(request.contractId(), contractId);
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> drafts.copy(contractId, source, request.number(), request.effectiveFrom()),
        id -> answers.created(versions.get(contractId, id)));
  }

  @POST
  @Path("/award-drafts")
  @Operation(
      summary = "Draft a version from an award",
      description =
          "Of a programme in vendor-service whose award to this contract's vendor is approved: its"
              + " scope and prices, each target as an SLA clause, each behaviour as a behaviour clause"
              + " with its anchors. What makes no clause is named under `award.leftOut`. What was"
              + " measured in-house is kept, and `…/check` holds targets against it.")
  @APIResponseSchema(value = VersionResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`contract-over` or `version-open`")
  @APIResponse(responseCode = "502", description = "vendor-service gave a broken answer")
  public RestResponse<VersionResponse> fromAward(
      UUID contractId, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, AwardFrame frame) {
    return idempotency.once(
        IdempotencyKey.of(key),
        frame,
        () -> drafts.award(contractId, frame.programmeId()),
        award -> drafts.fromAward(contractId, award, frame),
        id -> answers.created(versions.get(contractId, id)));
  }
}
