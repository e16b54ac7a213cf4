package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.scorecard.scorecard.Life;
import dev.plumbline.scorecard.scorecard.ScorecardDetails;
import dev.plumbline.scorecard.scorecard.ScorecardExplanation;
import dev.plumbline.scorecard.scorecard.ScorecardFilter;
import dev.plumbline.scorecard.scorecard.ScorecardService;
import dev.plumbline.scorecard.scoring.Standing;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Scorecards and their publication.
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

  private final ScorecardService scorecards;
  private final Idempotency idempotency;
  private final Representations representations;

  ScorecardResource(
      ScorecardService scorecards, Idempotency idempotency, Representations representations) {
    this.scorecards = scorecards;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "List scorecards",
      description = "By age, without their clauses. A vendor sees its own once they are published.")
  public Page<ScorecardSummary> list(
      @QueryParam("contractId") @Nullable UUID contractId,
      @QueryParam("vendorId") @Nullable UUID vendorId,
      @QueryParam("period") @Nullable YearMonth period,
      @QueryParam("standing") @Nullable Standing standing,
      @QueryParam("life") @Nullable Life life,
      @BeanParam PageParams page) {
    return scorecards
        .list(new ScorecardFilter(contractId, vendorId, period, standing, life), page.request())
        .map(ScorecardSummary::of);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a scorecard")
  public RestResponse<ScorecardResponse> get(UUID id) {
    ScorecardDetails details = scorecards.get(id);
    return representations.ok(tag(details), () -> ScorecardResponse.of(details));
  }

  @GET
  @Path("/{id}/explanation")
  @Operation(
      summary = "Explain a scorecard",
      description =
          "Where every figure comes from: measures by line, month, report and revision, the rule"
              + " that decided, and what moved the overall score since the last month.")
  public RestResponse<ExplanationResponse> explain(UUID id) {
    ScorecardExplanation explanation = scorecards.explanation(id);
    return representations.ok(
        ETag.of(explanation.state()), () -> ExplanationResponse.of(explanation));
  }

  @POST
  @Path("/{id}/publication")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Publish a scorecard",
      description = "From now on its vendor sees it, and it is never changed.")
  public RestResponse<ScorecardResponse> publish(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
    return idempotency.once(
        IdempotencyKey.of(key),
        null,
        () -> scorecards.publish(id),
        published -> changed(scorecards.get(published)));
  }

  private RestResponse<ScorecardResponse> changed(ScorecardDetails details) {
    return representations.changed(tag(details), ScorecardResponse.of(details));
  }

  private static ETag tag(ScorecardDetails details) {
    return ETag.of(details.scorecard().version());
  }
}
