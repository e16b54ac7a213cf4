package dev.plumbline.vendor.registry.change.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.registry.change.ChangeRequestService;
import dev.plumbline.vendor.registry.change.Proposal;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/// What vendors would have corrected in their profiles.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/vendors/{id}/change-requests")
@Tag(name = "Change requests")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class ChangeRequestResource {

  private final ChangeRequestService requests;
  private final Idempotency idempotency;
  private final Representations representations;

  ChangeRequestResource(
      ChangeRequestService requests, Idempotency idempotency, Representations representations) {
    this.requests = requests;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "List a vendor's change requests", description = "By age.")
  public Page<ChangeRequestResponse> list(UUID id, @BeanParam PageParams page) {
    return requests.list(id, page.request()).map(ChangeRequestResponse::of);
  }

  @POST
  @RolesAllowed(Roles.VENDOR)
  @Operation(
      summary = "Ask for another profile",
      description = "It becomes the vendor's profile once governance accepts.")
  @APIResponseSchema(value = ChangeRequestResponse.class, responseCode = "201")
  public RestResponse<ChangeRequestResponse> propose(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, ProposalRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> requests.propose(id, request.profile().profile(), request.reason()),
        proposal -> created(id, requests.get(id, proposal)));
  }

  @GET
  @Path("/{changeRequest}")
  @Operation(summary = "Read a change request")
  public RestResponse<ChangeRequestResponse> get(UUID id, UUID changeRequest) {
    Proposal proposal = requests.get(id, changeRequest);
    return representations.ok(tag(proposal), () -> ChangeRequestResponse.of(proposal));
  }

  @POST
  @Path("/{changeRequest}/decision")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Accept or decline a change request",
      description = "Accepting corrects the vendor's profile.")
  @APIResponseSchema(ChangeRequestResponse.class)
  @APIResponse(
      responseCode = "409",
      description =
          "`change-request-decided`, `change-request-outdated`, `vendor-exists`, `lei-taken` or"
              + " `vat-number-taken`")
  public RestResponse<ChangeRequestResponse> decide(
      UUID id, UUID changeRequest, DecisionRequest request) {
    Proposal decided =
        switch (request.outcome()) {
          case ACCEPTED -> requests.accept(id, changeRequest, request.reason());
          case DECLINED ->
              requests.decline(id, changeRequest, Objects.requireNonNull(request.reason()));
        };
    return representations.changed(tag(decided), ChangeRequestResponse.of(decided));
  }

  private RestResponse<ChangeRequestResponse> created(UUID vendorId, Proposal proposal) {
    return representations.created(
        "/api/v1/vendors/%s/change-requests/%s".formatted(vendorId, proposal.request().id()),
        tag(proposal),
        ChangeRequestResponse.of(proposal));
  }

  private static ETag tag(Proposal proposal) {
    return ETag.of(proposal.request().version());
  }
}
