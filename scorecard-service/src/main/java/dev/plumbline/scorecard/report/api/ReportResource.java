package dev.plumbline.scorecard.report.api;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.report.ReportFilter;
import dev.plumbline.scorecard.report.ReportService;
import dev.plumbline.scorecard.report.ReportStatus;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
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
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Reports and their drafts.
@Path("/api/v1/reports")
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
public class ReportResource {

  private final ReportService reports;
  private final TermsService terms;
  private final Idempotency idempotency;
  private final ReportAnswers answers;

  ReportResource(
      ReportService reports, TermsService terms, Idempotency idempotency, ReportAnswers answers) {
    this.reports = reports;
    this.terms = terms;
    this.idempotency = idempotency;
    this.answers = answers;
  }

  @GET
  @Operation(
      summary = "List reports",
      description =
          "By age, without their figures. The other side's reports are seen once they are"
              + " submitted; a vendor sees the client's once the month's scorecard is published.")
  public Page<ReportSummary> list(
      @QueryParam("contractId") @Nullable UUID contractId,
      @QueryParam("period") @Nullable YearMonth period,
      @QueryParam("source") @Nullable Party source,
      @QueryParam("status") @Nullable ReportStatus status,
      @BeanParam PageParams page) {
    return reports
        .list(new ReportFilter(contractId, period, source, status), page.request())
        .map(ReportSummary::of);
  }

  @POST
  @RolesAllowed({Roles.VENDOR, Roles.QUALITY_ANALYST, Roles.INTEGRATION})
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReportResponse.class)))
  @APIResponse(responseCode = "502", description = "contract-service gave a broken answer")
  @Operation(
      summary = "Draft a report",
      description =
          "A vendor writes reports of the source VENDOR, the client's side those of the source"
              + " CLIENT. A draft is checked for everything but completeness.")
  public RestResponse<ReportResponse> draft(
      @HeaderParam(IdempotencyKey.HEADER) @NotNull String key,
      @Parameter(description = DryRun.DESCRIPTION) @QueryParam(DryRun.NAME) boolean dryRun,
      ReportRequest request) {
    IdempotencyKey once = IdempotencyKey.of(key, dryRun);
    terms.learn(List.of(request.contractId()));
    return idempotency.once(
        once,
        request,
        () ->
            reports.draft(
                request.contractId(), request.period(), request.source(), request.content()),
        id -> answers.created(reports.get(id)));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a report")
  public RestResponse<ReportResponse> get(UUID id) {
    return answers.ok(reports.get(id));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.VENDOR, Roles.QUALITY_ANALYST, Roles.INTEGRATION})
  @APIResponse(
      responseCode = "200",
      description = "The draft as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReportResponse.class)))
  @APIResponse(responseCode = "409", description = "`illegal-report-change`: it is no draft")
  @Operation(summary = "Rewrite a draft", description = "Puts this in place of all it says.")
  public RestResponse<ReportResponse> rewrite(
      UUID id, @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch, ReportContentRequest request) {
    return answers.changed(reports.rewrite(id, IfMatch.of(ifMatch), request.content()));
  }
}
