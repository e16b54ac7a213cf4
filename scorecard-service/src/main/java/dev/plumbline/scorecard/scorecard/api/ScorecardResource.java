package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.scorecard.scorecard.ScorecardFilter;
import dev.plumbline.scorecard.scorecard.ScorecardService;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scoring.Standing;
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
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Scorecards, as far as their readers may see them.
@Path("/api/v1/scorecards")
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
public class ScorecardResource {

  private static final String AS_OF =
      "Shows what was known at this instant: revisions that there were, as they stood; what was"
          + " provisional then and has been worked out anew since, as it was. A vendor sees what was"
          + " published by then.";

  private final ScorecardService scorecards;
  private final ScorecardAnswers answers;

  ScorecardResource(ScorecardService scorecards, ScorecardAnswers answers) {
    this.scorecards = scorecards;
    this.answers = answers;
  }

  @GET
  @Operation(
      summary = "List scorecards",
      description = "By age, without their clauses. A vendor sees its own once they are published.")
  public Page<ScorecardSummary> list(
      @QueryParam("contractId") @Nullable UUID contractId,
      @QueryParam("vendorId") @Nullable UUID vendorId,
      @QueryParam("period") @Nullable YearMonth period,
      @Parameter(description = "The first month") @QueryParam("from") @Nullable YearMonth from,
      @Parameter(description = "The last month") @QueryParam("to") @Nullable YearMonth to,
      @QueryParam("standing") @Nullable Standing standing,
      @QueryParam("life") @Nullable Life life,
      @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable Instant asOf,
      @BeanParam PageParams page) {
    return scorecards
        .list(
            new ScorecardFilter(contractId, vendorId, period, from, to, standing, life, asOf),
            page.request())
        .map(ScorecardSummary::of);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a scorecard")
  public RestResponse<ScorecardResponse> get(
      UUID id, @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable Instant asOf) {
    return answers.ok(id, asOf);
  }

  @GET
  @Path("/{id}/explanation")
  @Operation(
      summary = "Explain a scorecard",
      description =
          "Where every figure comes from: measures by line, month, report and revision, the rule"
              + " that decided, and what moved the overall score since the last month.")
  public RestResponse<ExplanationResponse> explain(
      UUID id, @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable Instant asOf) {
    return answers.explanation(id, asOf);
  }
}
