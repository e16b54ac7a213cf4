package dev.plumbline.contract.metric.api;

import dev.plumbline.contract.metric.MeasureService;
import dev.plumbline.contract.metric.MeasureView;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The measures that metrics read.
@Path("/api/v1/measures")
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
public class MeasureResource {

  /// A measure is never changed.
  private static final ETag ONLY_STATE = ETag.of(1);

  private final MeasureService measures;
  private final Idempotency idempotency;
  private final Representations representations;

  MeasureResource(
      MeasureService measures, Idempotency idempotency, Representations representations) {
    this.measures = measures;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "List measures",
      description =
          "By code. Thresholds (`answeredWithin…`, `abandonedWithin…`, `abandonedShort…`) exist for"
              + " any number of seconds and are not listed.")
  public Page<MeasureResponse> list(@BeanParam PageParams page) {
    return measures.list(page.request()).map(MeasureResponse::of);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Add a measure",
      description = "For good: it is never changed, and every metric can read it from now on.")
  @APIResponseSchema(value = MeasureResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`measure-exists`")
  public RestResponse<MeasureResponse> add(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, MeasureRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> measures.add(request.definition()),
        id -> created(measures.get(id)));
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "Read a measure", description = "A threshold by its code as well.")
  public RestResponse<MeasureResponse> get(String code) {
    MeasureView measure = measures.get(code);
    return representations.ok(ONLY_STATE, () -> MeasureResponse.of(measure));
  }

  private RestResponse<MeasureResponse> created(MeasureView measure) {
    return representations.created(
        "/api/v1/measures/" + measure.definition().code(), ONLY_STATE, MeasureResponse.of(measure));
  }
}
