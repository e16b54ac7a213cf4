package dev.plumbline.vendor.registry.api.history;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.registry.RiskTierChange;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// How risky a vendor was found.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/vendors/{id}/risk-tiers")
@Tag(name = "Risk tiers")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.AUDITOR, Roles.INTEGRATION})
public class RiskTierResource {

  private final VendorService vendors;
  private final Idempotency idempotency;
  private final Representations representations;

  RiskTierResource(
      VendorService vendors, Idempotency idempotency, Representations representations) {
    this.vendors = vendors;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "List a vendor's risk assessments", description = "By age.")
  public Page<RiskTierResponse> list(UUID id, @BeanParam PageParams page) {
    return vendors.riskTiers(id, page.request()).map(RiskTierResponse::of);
  }

  @GET
  @Path("/{assessment}")
  @Operation(summary = "Read a risk assessment")
  public RiskTierResponse get(UUID id, UUID assessment) {
    return RiskTierResponse.of(vendors.riskTier(id, assessment));
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Assess a vendor's risk",
      description = "From now on the vendor needs the due-diligence items of this tier.")
  @APIResponseSchema(value = RiskTierResponse.class, responseCode = "201")
  public RestResponse<RiskTierResponse> assess(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, RiskTierRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> vendors.assess(id, request.assessment(), request.reason()),
        assessment -> created(vendors.riskTier(id, assessment)));
  }

  private RestResponse<RiskTierResponse> created(RiskTierChange assessment) {
    return representations.created(
        "/api/v1/vendors/%s/risk-tiers/%s".formatted(assessment.vendorId(), assessment.id()),
        ETag.of(assessment.id().toString()),
        RiskTierResponse.of(assessment));
  }
}
