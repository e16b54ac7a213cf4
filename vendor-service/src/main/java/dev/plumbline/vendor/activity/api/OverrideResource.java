package dev.plumbline.vendor.activity.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.activity.Ruled;
import dev.plumbline.vendor.activity.RulingService;
import dev.plumbline.vendor.activity.VerdictOverride;
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

/// Verdicts that stand for a time in place of those that follow from the factors.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/activities/{code}/overrides")
@Tag(name = "Overrides")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class OverrideResource {

  private final RulingService rulings;
  private final Idempotency idempotency;
  private final Representations representations;
  private final Clock clock;

  OverrideResource(
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
  @Operation(summary = "List an activity's overrides", description = "By number, which is age.")
  public Page<OverrideResponse> list(@ActivityCode String code, @BeanParam PageParams page) {
    return rulings.list(VerdictOverride.class, code, page.request()).map(this::response);
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "Read an override")
  public OverrideResponse get(@ActivityCode String code, int number) {
    return response(rulings.get(VerdictOverride.class, code, number));
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Override an activity's verdict",
      description = "It replaces an earlier override, and ends by itself after its last day (UTC).")
  @APIResponseSchema(value = OverrideResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`activity-not-assessed`")
  public RestResponse<OverrideResponse> override(
      @ActivityCode String code,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      OverrideRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> rulings.override(code, request.verdict(), request.expiresOn(), request.reason()),
        id -> created(code, rulings.get(VerdictOverride.class, id)));
  }

  @POST
  @Path("/{number}/revocation")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "End an override before its last day")
  @APIResponseSchema(OverrideResponse.class)
  @APIResponse(responseCode = "409", description = "`ruling-over`")
  public OverrideResponse revoke(
      @ActivityCode String code,
      int number,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      RevocationRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> rulings.revoke(VerdictOverride.class, code, number, request.reason()),
        id -> response(rulings.get(VerdictOverride.class, id)));
  }

  private RestResponse<OverrideResponse> created(String code, Ruled<VerdictOverride> ruled) {
    return representations.created(
        "/api/v1/activities/%s/overrides/%d".formatted(code, ruled.ruling().number()),
        ETag.of(ruled.ruling().id().toString()),
        response(ruled));
  }

  private OverrideResponse response(Ruled<VerdictOverride> ruled) {
    return OverrideResponse.of(ruled, LocalDate.now(clock));
  }
}
