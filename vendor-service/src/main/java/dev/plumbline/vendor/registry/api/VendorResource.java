package dev.plumbline.vendor.registry.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.registry.Vendor;
import dev.plumbline.vendor.registry.VendorFilter;
import dev.plumbline.vendor.registry.VendorService;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.web.identity.Caller;
import dev.plumbline.web.identity.CurrentCaller;
import dev.plumbline.web.identity.Roles;
import dev.plumbline.web.validation.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Vendors and their profiles.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/vendors")
@Tag(name = "Vendors")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class VendorResource {

  private final VendorService vendors;
  private final Idempotency idempotency;
  private final Representations representations;
  private final CurrentCaller caller;

  VendorResource(
      VendorService vendors,
      Idempotency idempotency,
      Representations representations,
      CurrentCaller caller) {
    this.vendors = vendors;
    this.idempotency = idempotency;
    this.representations = representations;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "List vendors", description = "By age. A vendor finds itself alone.")
  public Page<VendorResponse> list(
      @QueryParam("status") @Nullable VendorStatus status,
      @QueryParam("country") @CountryCode @Nullable String country,
      @QueryParam("registrationId") @Pattern(regexp = Texts.OFFICIAL_NUMBER)
          @Nullable String registrationId,
      @BeanParam PageParams page) {
    Caller reader = caller.get();
    return vendors
        .list(new VendorFilter(status, country, registrationId), page.request())
        .map(vendor -> VendorResponse.of(vendor, reader));
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Register a vendor", description = "It begins as a PROSPECT.")
  @APIResponseSchema(value = VendorResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`vendor-exists`")
  public RestResponse<VendorResponse> register(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, VendorRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> vendors.register(request.profile()),
        id -> created(vendors.get(id)));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a vendor")
  public RestResponse<VendorResponse> get(UUID id) {
    Vendor vendor = vendors.get(id);
    return representations.ok(
        ETag.of(vendor.version()), () -> VendorResponse.of(vendor, caller.get()));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Correct a vendor's profile")
  @APIResponseSchema(VendorResponse.class)
  @APIResponse(responseCode = "409", description = "`vendor-exists`")
  public RestResponse<VendorResponse> correct(
      UUID id, @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch, VendorRequest request) {
    Vendor vendor = vendors.correct(id, IfMatch.of(ifMatch), request.profile());
    return representations.changed(
        ETag.of(vendor.version()), VendorResponse.of(vendor, caller.get()));
  }

  private RestResponse<VendorResponse> created(Vendor vendor) {
    return representations.created(
        "/api/v1/vendors/" + vendor.id(),
        ETag.of(vendor.version()),
        VendorResponse.of(vendor, caller.get()));
  }
}
