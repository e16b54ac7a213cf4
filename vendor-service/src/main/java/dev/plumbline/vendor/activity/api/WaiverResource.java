package dev.plumbline.vendor.activity.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.activity.Ruled;
import dev.plumbline.vendor.activity.RulingService;
import dev.plumbline.vendor.activity.Waiver;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Leave to outsource, for a time, activities that should be kept in-house.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/activities/{code}/waivers")
@Tag(name = "Waivers")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class WaiverResource {

  private final RulingService rulings;
  private final Idempotency idempotency;
  private final Representations representations;
  private final Clock clock;

  WaiverResource(
      RulingService rulings,
      Idempotency idempotency,
      Representations representations,
      Clock clock) {
    this.rulings = rulings;
    this.idempotency = idempotency;
    this.representations = representations;
    this.clock = clock;
  }

  @GET
  @Operation(summary = "List an activity's waivers", description = "By number, which is age.")
  public Page<WaiverResponse> list(@ActivityCode String code, @BeanParam PageParams page) {
    return rulings.list(Waiver.class, code, page.request()).map(this::response);
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "Read a waiver")
  public WaiverResponse get(@ActivityCode String code, int number) {
    return response(rulings.get(Waiver.class, code, number));
  }

  @POST
  @RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER})
  @Operation(
      summary = "Let an activity be outsourced that should be kept in-house",
      description = "It replaces an earlier waiver, and ends by itself after its last day (UTC).")
  @APIResponseSchema(value = WaiverResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`activity-not-assessed` or `waiver-not-needed`")
  public RestResponse<WaiverResponse> waive(
      @ActivityCode String code,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      WaiverRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> rulings.waive(code, request.expiresOn(), request.reason()),
        id -> created(code, rulings.get(Waiver.class, id)));
  }

  @POST
  @Path("/{number}/revocation")
  @RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER})
  @Operation(summary = "End a waiver before its last day")
  @APIResponseSchema(WaiverResponse.class)
  @APIResponse(responseCode = "409", description = "`ruling-over`")
  public WaiverResponse revoke(
      @ActivityCode String code,
      int number,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      RevocationRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> rulings.revoke(Waiver.class, code, number, request.reason()),
        id -> response(rulings.get(Waiver.class, id)));
  }

  private RestResponse<WaiverResponse> created(String code, Ruled<Waiver> ruled) {
    return representations.created(
        "/api/v1/activities/%s/waivers/%d".formatted(code, ruled.ruling().number()),
        ETag.of(ruled.ruling().id().toString()),
        response(ruled));
  }

  private WaiverResponse response(Ruled<Waiver> ruled) {
    return WaiverResponse.of(ruled, LocalDate.now(clock));
  }
}
