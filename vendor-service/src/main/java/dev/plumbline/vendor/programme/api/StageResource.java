package dev.plumbline.vendor.programme.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.programme.StageChange;
import dev.plumbline.vendor.programme.StageService;
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

/// The steps of a programme.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/stage-changes")
@Tag(name = "Programmes")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class StageResource {

  private final StageService stages;
  private final Idempotency idempotency;
  private final Representations representations;

  StageResource(StageService stages, Idempotency idempotency, Representations representations) {
    this.stages = stages;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "List a programme's stage changes", description = "By age.")
  public Page<StageChangeResponse> list(UUID id, @BeanParam PageParams page) {
    return stages.changes(id, page.request()).map(StageChangeResponse::of);
  }

  @GET
  @Path("/{change}")
  @Operation(summary = "Read a stage change")
  public RestResponse<StageChangeResponse> get(UUID id, UUID change) {
    StageChange found = stages.change(id, change);
    return representations.ok(tag(found), () -> StageChangeResponse.of(found));
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Change a programme's stage",
      description =
          "Forward through a gate, which has to be open; or a step back from EXPECTATIONS or"
              + " SELECTION, as long as no award is approved.")
  @APIResponseSchema(value = StageChangeResponse.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "`illegal-stage-change`, `gate-closed` or `award-approved`")
  public RestResponse<StageChangeResponse> change(
      UUID id,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      StageChangeRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> stages.change(id, request.to(), request.reason()),
        change -> created(stages.change(id, change)));
  }

  private RestResponse<StageChangeResponse> created(StageChange change) {
    return representations.created(
        "/api/v1/programmes/%s/stage-changes/%s".formatted(change.programmeId(), change.id()),
        tag(change),
        StageChangeResponse.of(change));
  }

  private static ETag tag(StageChange change) {
    return ETag.of(change.id().toString());
  }
}
