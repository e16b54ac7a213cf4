package dev.plumbline.scorecard.overview.api;

import dev.plumbline.scorecard.overview.OverviewService;
import dev.plumbline.scorecard.overview.SeriesFilter;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How contracts fare over time.
@Path("/api/v1/scorecard-series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class SeriesResource {

  private static final int MOST_MONTHS = 36;

  private final OverviewService overview;

  SeriesResource(OverviewService overview) {
    this.overview = overview;
  }

  @GET
  @Operation(
      summary = "Read contracts' scorecards over time",
      description =
          "For charts: each contract's months with their scores, standing, credits and clauses, of"
              + " the newest revision that the reader may see. A month without one is left out, and"
              + " so is a figure that there is not; neither is 0. At most 36 months. A vendor sees its"
              + " own contracts, once their scorecards are published.")
  public Page<SeriesResponse> read(
      @QueryParam("vendorId") @Nullable UUID vendorId,
      @QueryParam("contractId") @Nullable UUID contractId,
      @Parameter(description = "The first month") @QueryParam("from") @NotNull YearMonth from,
      @Parameter(description = "The last month") @QueryParam("to") @NotNull YearMonth to,
      @BeanParam PageParams page) {
    long months = from.until(to, ChronoUnit.MONTHS) + 1;
    if (months < 1 || months > MOST_MONTHS) {
      throw ProblemException.of(CommonProblem.INVALID_PARAMETER)
          .violations(
              List.of(
                  Violation.parameter(
                      "to",
                      "out-of-bounds",
                      "must be the month `from` or one of the 35 after it")));
    }
    return overview
        .series(new SeriesFilter(vendorId, contractId, from, to), page.request())
        .map(SeriesResponse::of);
  }
}
