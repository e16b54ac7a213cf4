package dev.plumbline.scorecard.overview.api;

import dev.plumbline.scorecard.overview.OverviewService;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How all vendors stand in a month.
@Path("/api/v1/portfolio")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION
})
public class PortfolioResource {

  private final OverviewService overview;

  PortfolioResource(OverviewService overview) {
    this.overview = overview;
  }

  @GET
  @Operation(
      summary = "Read the portfolio of a month",
      description =
          "Vendor by vendor its contracts' newest scorecards, provisional ones included, side by"
              + " side. Scores of contracts are not averaged, because the weights of one say nothing"
              + " about another; a family shows the lowest and the highest. Credits are summed for"
              + " each currency.")
  public Page<PortfolioResponse> read(
      @QueryParam("period") @NotNull YearMonth period, @BeanParam PageParams page) {
    return overview.portfolio(period, page.request()).map(PortfolioResponse::of);
  }
}
