package dev.plumbline.scorecard.report.missing.api;

import dev.plumbline.scorecard.report.missing.MissingReportFilter;
import dev.plumbline.scorecard.report.missing.MissingReportService;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Months that vendors have not reported.
@Path("/api/v1/missing-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class MissingReportResource {

  private final MissingReportService missing;

  MissingReportResource(MissingReportService missing) {
    this.missing = missing;
  }

  @GET
  @Operation(
      summary = "List missing reports",
      description =
          "The contracts whose term covers the month and of which no report of the vendor counts:"
              + " none was submitted, or the last was returned more than five days ago. A vendor"
              + " sees its own.")
  public Page<MissingReportResponse> list(
      @QueryParam("period") @NotNull YearMonth period,
      @QueryParam("contractId") @Nullable UUID contractId,
      @QueryParam("vendorId") @Nullable UUID vendorId,
      @BeanParam PageParams page) {
    return missing
        .list(new MissingReportFilter(period, contractId, vendorId), page.request())
        .map(MissingReportResponse::of);
  }
}
