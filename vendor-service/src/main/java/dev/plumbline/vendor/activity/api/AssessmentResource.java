package dev.plumbline.vendor.activity.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.activity.ActivityService;
import dev.plumbline.vendor.activity.Assessment;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// How an activity was rated, version after version.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/activities/{code}/assessments")
@Tag(name = "Assessments")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class AssessmentResource {

  private final ActivityService activities;
  private final Idempotency idempotency;
  private final Representations representations;

  AssessmentResource(
      ActivityService activities, Idempotency idempotency, Representations representations) {
    this.activities = activities;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "List an activity's assessments", description = "By number, which is age.")
  public Page<AssessmentResponse> list(@ActivityCode String code, @BeanParam PageParams page) {
    return activities.assessments(code, page.request()).map(AssessmentResponse::of);
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "Read an assessment")
  public AssessmentResponse get(@ActivityCode String code, int number) {
    return AssessmentResponse.of(activities.assessment(code, number));
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Assess an activity",
      description = "The new version counts from now on; the older ones stay.")
  @APIResponseSchema(value = AssessmentResponse.class, responseCode = "201")
  public RestResponse<AssessmentResponse> assess(
      @ActivityCode String code,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      AssessmentRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> activities.assess(code, request.factors().ratings(), request.reason()),
        id -> created(code, activities.assessment(id)));
  }

  private RestResponse<AssessmentResponse> created(String code, Assessment assessment) {
    return representations.created(
        "/api/v1/activities/%s/assessments/%d".formatted(code, assessment.number()),
        ETag.of(assessment.id().toString()),
        AssessmentResponse.of(assessment));
  }
}
