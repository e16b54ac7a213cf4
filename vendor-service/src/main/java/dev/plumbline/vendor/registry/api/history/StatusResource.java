package dev.plumbline.vendor.registry.api.history;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.registry.StatusChange;
import dev.plumbline.vendor.registry.VendorService;
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

/// The steps of a vendor's life.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/vendors/{id}/status-changes")
@Tag(name = "Vendor status")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.AUDITOR, Roles.INTEGRATION})
public class StatusResource {

  private final VendorService vendors;
  private final Idempotency idempotency;
  private final Representations representations;

  StatusResource(VendorService vendors, Idempotency idempotency, Representations representations) {
    this.vendors = vendors;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "List a vendor's status changes", description = "By age.")
  public Page<StatusChangeResponse> list(UUID id, @BeanParam PageParams page) {
    return vendors.statusChanges(id, page.request()).map(StatusChangeResponse::of);
  }

  @GET
  @Path("/{change}")
  @Operation(summary = "Read a status change")
  public StatusChangeResponse get(UUID id, UUID change) {
    return StatusChangeResponse.of(vendors.statusChange(id, change));
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Change a vendor's status",
      description = "Approval needs a risk tier and every due-diligence item that it demands.")
  @APIResponseSchema(value = StatusChangeResponse.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "`illegal-status-change` or `due-diligence-incomplete`")
  public RestResponse<StatusChangeResponse> change(
      UUID id,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      StatusChangeRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> vendors.changeStatus(id, request.to(), request.reason()),
        change -> created(vendors.statusChange(id, change)));
  }

  private RestResponse<StatusChangeResponse> created(StatusChange change) {
    return representations.created(
        "/api/v1/vendors/%s/status-changes/%s".formatted(change.vendorId(), change.id()),
        ETag.of(change.id().toString()),
        StatusChangeResponse.of(change));
  }
}
