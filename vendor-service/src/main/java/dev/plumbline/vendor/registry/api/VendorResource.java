package dev.plumbline.vendor.registry.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.registry.Standing;
import dev.plumbline.vendor.registry.VendorService;
import dev.plumbline.vendor.registry.search.SearchService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
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
  private final SearchService search;
  private final Idempotency idempotency;
  private final Representations representations;
  private final RiskReaders riskReaders;
  private final Clock clock;

  VendorResource(
      VendorService vendors,
      SearchService search,
      Idempotency idempotency,
      Representations representations,
      RiskReaders riskReaders,
      Clock clock) {
    this.vendors = vendors;
    this.search = search;
    this.idempotency = idempotency;
    this.representations = representations;
    this.riskReaders = riskReaders;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "List vendors",
      description =
          "By age, or the best match of a name first; those that meet every condition. A vendor finds"
              + " itself alone.")
  public Page<VendorResponse> list(
      @Valid @BeanParam VendorSearchParams params, @BeanParam PageParams page) {
    boolean readsRisk = riskReaders.includeTheCaller();
    return search
        .list(params.filter(readsRisk), page.request())
        .map(standing -> VendorResponse.of(standing, readsRisk));
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Register a vendor", description = "It begins as a PROSPECT.")
  @APIResponseSchema(value = VendorResponse.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "`vendor-exists`, `lei-taken` or `vat-number-taken`")
  public RestResponse<VendorResponse> register(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, VendorRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> vendors.register(request.profile()),
        id -> created(vendors.standing(id)));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a vendor")
  public RestResponse<VendorResponse> get(UUID id) {
    boolean readsRisk = riskReaders.includeTheCaller();
    Standing standing = readsRisk ? vendors.standing(id) : Standing.unknown(vendors.get(id));
    return representations.ok(tag(standing), () -> VendorResponse.of(standing, readsRisk));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Correct a vendor's profile")
  @APIResponseSchema(VendorResponse.class)
  @APIResponse(
      responseCode = "409",
      description = "`vendor-exists`, `lei-taken` or `vat-number-taken`")
  @APIResponse(responseCode = "422", description = "`invalid-content` or `subcontractor-cycle`")
  public RestResponse<VendorResponse> correct(
      UUID id, @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch, VendorRequest request) {
    Standing standing = vendors.correct(id, IfMatch.of(ifMatch), request.profile());
    return representations.changed(tag(standing), VendorResponse.of(standing, true));
  }

  private RestResponse<VendorResponse> created(Standing standing) {
    return representations.created(
        "/api/v1/vendors/" + standing.vendor().id(),
        tag(standing),
        VendorResponse.of(standing, true));
  }

  /// What is missing depends on the day.
  private ETag tag(Standing standing) {
    return ETag.of(standing.vendor().version()).on(LocalDate.now(clock));
  }
}
