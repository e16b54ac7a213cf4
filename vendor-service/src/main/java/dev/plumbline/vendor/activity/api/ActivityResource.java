package dev.plumbline.vendor.activity.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.activity.Activity;
import dev.plumbline.vendor.activity.ActivityFilter;
import dev.plumbline.vendor.activity.ActivityService;
import dev.plumbline.web.identity.Roles;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What customer service consists of.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/activities")
@Tag(name = "Activities")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class ActivityResource {

  private final ActivityService activities;
  private final Idempotency idempotency;
  private final Representations representations;

  ActivityResource(
      ActivityService activities, Idempotency idempotency, Representations representations) {
    this.activities = activities;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "List activities", description = "By code.")
  public Page<ActivityResponse> list(
      @QueryParam("code") @ActivityCode @Nullable String code,
      @QueryParam("retired") @Nullable Boolean retired,
      @BeanParam PageParams page) {
    return activities
        .list(new ActivityFilter(code, retired), page.request())
        .map(ActivityResponse::of);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Register an activity")
  @APIResponseSchema(value = ActivityResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`activity-exists`")
  public RestResponse<ActivityResponse> register(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, ActivityRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> activities.register(request.code(), request.profile()),
        id -> created(activities.get(id)));
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "Read an activity")
  public RestResponse<ActivityResponse> get(@ActivityCode String code) {
    Activity activity = activities.get(code);
    return representations.ok(ETag.of(activity.version()), () -> ActivityResponse.of(activity));
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Correct an activity", description = "Its code stays as it is.")
  @APIResponseSchema(ActivityResponse.class)
  public RestResponse<ActivityResponse> correct(
      @ActivityCode String code,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      ActivityRequest request) {
    if (!request.code().equals(code)) {
      throw ProblemException.invalid(
          List.of(Violation.at("/code", "fixed", "must be the code in the path")));
    }
    Activity activity = activities.correct(code, IfMatch.of(ifMatch), request.profile());
    return representations.changed(ETag.of(activity.version()), ActivityResponse.of(activity));
  }

  private RestResponse<ActivityResponse> created(Activity activity) {
    return representations.created(
        "/api/v1/activities/" + activity.code(),
        ETag.of(activity.version()),
        ActivityResponse.of(activity));
  }
}
