package dev.plumbline.contract.metric.api;

import dev.plumbline.contract.metric.MetricService;
import dev.plumbline.contract.metric.MetricView;
import dev.plumbline.contract.metric.definition.MetricContent;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/// The published metrics, each immutable in its version.
@Path("/api/v1/metrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Metrics")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.VENDOR,
  Roles.BI_READER,
  Roles.INTEGRATION
})
public class MetricResource {

  private final MetricService metrics;
  private final Idempotency idempotency;
  private final Representations representations;

  MetricResource(MetricService metrics, Idempotency idempotency, Representations representations) {
    this.metrics = metrics;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "List metrics", description = "By code, each in its newest version.")
  public Page<MetricResponse> list(
      @QueryParam("family") @Nullable Family family, @BeanParam PageParams page) {
    return metrics.list(family, page.request()).map(MetricResponse::of);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Publish a metric of your own",
      description =
          "In version 1, which never changes. Everything about the definition that makes no sense is"
              + " refused at once.")
  @APIResponseSchema(value = MetricResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`metric-exists`")
  public RestResponse<MetricResponse> publish(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, MetricContent content) {
    return idempotency.once(
        IdempotencyKey.of(key),
        content,
        () -> metrics.publish(content),
        id -> created(metrics.get(id)));
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "Read a metric", description = "In its newest version.")
  public RestResponse<MetricResponse> get(String code) {
    return ok(metrics.get(code));
  }

  @GET
  @Path("/{code}/versions")
  @Operation(
      summary = "List the versions of a metric",
      description = "By version, the first first.")
  public Page<MetricResponse> versions(String code, @BeanParam PageParams page) {
    return metrics.versions(code, page.request()).map(MetricResponse::of);
  }

  @POST
  @Path("/{code}/versions")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Publish a new version of a metric of your own",
      description =
          "Contracts that are effective keep the version they froze; drafts that name none take the"
              + " newest. Unit and direction stay: what differs in them is another metric.")
  @APIResponseSchema(value = MetricResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`catalogue-metric`")
  public RestResponse<MetricResponse> revise(
      String code,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      MetricContent content) {
    if (!content.code().equals(code)) {
      throw ProblemException.invalid(
          List.of(Violation.at("/code", "fixed", "must be the code in the path")));
    }
    return idempotency.once(
        IdempotencyKey.of(key),
        content,
        () -> metrics.revise(content),
        id -> created(metrics.get(id)));
  }

  @GET
  @Path("/{code}/versions/{version}")
  @Operation(summary = "Read a version of a metric")
  public RestResponse<MetricResponse> version(String code, int version) {
    return ok(metrics.version(code, version));
  }

  @POST
  @Path("/{code}/evaluations")
  @Operation(
      summary = "Work a metric out",
      description =
          "From the measures given, with every step shown, for people who want to check. Nothing is"
              + " kept. Measures that the metric does not read are passed over.")
  public EvaluationResponse evaluate(String code, EvaluationRequest request) {
    return EvaluationResponse.of(metrics.evaluate(code, request.version(), request.measured()));
  }

  private RestResponse<MetricResponse> ok(MetricView metric) {
    return representations.ok(
        ETag.of(metric.definition().version()), () -> MetricResponse.of(metric));
  }

  private RestResponse<MetricResponse> created(MetricView metric) {
    return representations.created(
        "/api/v1/metrics/%s/versions/%d"
            .formatted(metric.definition().code(), metric.definition().version()),
        ETag.of(metric.definition().version()),
        MetricResponse.of(metric));
  }
}
