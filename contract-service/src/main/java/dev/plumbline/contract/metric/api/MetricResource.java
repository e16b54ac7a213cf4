package dev.plumbline.contract.metric.api;

import dev.plumbline.contract.metric.MetricService;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The catalogue of metrics.
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
  private final Representations representations;

  MetricResource(MetricService metrics, Representations representations) {
    this.metrics = metrics;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "List metrics", description = "By code, each in its newest version.")
  public Page<MetricDefinition> list(
      @QueryParam("family") @Nullable Family family, @BeanParam PageParams page) {
    return metrics.list(family, page.request());
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "Read a metric", description = "In its newest version.")
  public RestResponse<MetricDefinition> get(String code) {
    MetricDefinition metric = metrics.get(code);
    return representations.ok(ETag.of(metric.version()), () -> metric);
  }
}
