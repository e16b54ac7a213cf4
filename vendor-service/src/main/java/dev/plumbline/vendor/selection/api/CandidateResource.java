package dev.plumbline.vendor.selection.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.selection.CandidateService;
import dev.plumbline.vendor.selection.CandidateView;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/// The vendors that take part in a selection.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/candidates")
@Tag(name = "Candidates")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR
})
public class CandidateResource {

  private final CandidateService candidates;
  private final Idempotency idempotency;
  private final Representations representations;

  CandidateResource(
      CandidateService candidates, Idempotency idempotency, Representations representations) {
    this.candidates = candidates;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "List the candidates", description = "By age, those included that withdrew.")
  @APIResponse(responseCode = "200", description = "OK")
  @APIResponse(responseCode = "409", description = "`selection-not-open`")
  public Page<CandidateResponse> list(UUID id, @BeanParam PageParams page) {
    return candidates.list(id, page.request()).map(CandidateResponse::of);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Enter a candidate",
      description = "Its price is computed from its pricing model on the brief's volume scenario.")
  @APIResponseSchema(value = CandidateResponse.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description =
          "`selection-not-open`, `scoring-begun`, `candidate-exists` or `vendor-not-eligible`")
  @APIResponse(
      responseCode = "422",
      description = "`invalid-content`, `unknown-vendor` or `price-not-computable`")
  public RestResponse<CandidateResponse> enter(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, CandidateRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> candidates.enter(id, request.vendorId(), request.pricing()),
        vendorId -> entered(id, candidates.get(id, vendorId)));
  }

  @GET
  @Path("/{vendorId}")
  @Operation(summary = "Read a candidate")
  @APIResponseSchema(value = CandidateResponse.class, responseCode = "200")
  @APIResponse(responseCode = "409", description = "`selection-not-open`")
  public RestResponse<CandidateResponse> get(UUID id, UUID vendorId) {
    CandidateView view = candidates.get(id, vendorId);
    return representations.ok(tag(view), () -> CandidateResponse.of(view));
  }

  @PUT
  @Path("/{vendorId}/knock-outs")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Record what was found about a candidate's knock-outs",
      description = "As a whole, and until the first score; the tag is the candidate's.")
  @APIResponseSchema(CandidateResponse.class)
  @APIResponse(
      responseCode = "409",
      description = "`selection-not-open`, `scoring-begun` or `candidate-withdrawn`")
  @APIResponse(responseCode = "422", description = "`invalid-content` or `unknown-knock-out`")
  public RestResponse<CandidateResponse> answer(
      UUID id,
      UUID vendorId,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      KnockOutsRequest request) {
    return changed(candidates.answer(id, vendorId, IfMatch.of(ifMatch), request.found()));
  }

  @POST
  @Path("/{vendorId}/withdrawal")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Take a candidate out",
      description = "For the rest of the selection, also once it has been scored.")
  @APIResponseSchema(CandidateResponse.class)
  @APIResponse(
      responseCode = "409",
      description = "`selection-not-open`, `award-approved` or `candidate-withdrawn`")
  public RestResponse<CandidateResponse> withdraw(
      UUID id,
      UUID vendorId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      WithdrawalRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> candidates.withdraw(id, vendorId, request.reason()),
        _ -> changed(candidates.get(id, vendorId)));
  }

  private RestResponse<CandidateResponse> entered(UUID programme, CandidateView view) {
    return representations.created(
        "/api/v1/programmes/%s/candidates/%s".formatted(programme, view.candidate().vendorId()),
        tag(view),
        CandidateResponse.of(view));
  }

  private RestResponse<CandidateResponse> changed(CandidateView view) {
    return representations.changed(tag(view), CandidateResponse.of(view));
  }

  private static ETag tag(CandidateView view) {
    return ETag.of(view.candidate().version());
  }
}
