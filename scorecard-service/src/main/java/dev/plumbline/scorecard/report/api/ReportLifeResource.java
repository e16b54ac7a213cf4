package dev.plumbline.scorecard.report.api;

import dev.plumbline.scorecard.report.ReportService;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The steps of a report's life.
@Path("/api/v1/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ReportLifeResource {

  private final ReportService reports;
  private final Idempotency idempotency;
  private final ReportAnswers answers;

  ReportLifeResource(ReportService reports, Idempotency idempotency, ReportAnswers answers) {
    this.reports = reports;
    this.idempotency = idempotency;
    this.answers = answers;
  }

  @POST
  @Path("/submission")
  @RolesAllowed({Roles.VENDOR, Roles.QUALITY_ANALYST, Roles.INTEGRATION})
  @Operation(
      summary = "Submit a draft",
      description =
          "It must hold every measure that the contract needs of its side. From now on its figures"
              + " stand; what is wrong in them is put right by a new revision.")
  public RestResponse<ReportResponse> submit(
      UUID id,
      @HeaderParam(IdempotencyKey.HEADER) @NotNull String key,
      @Parameter(description = DryRun.DESCRIPTION) @QueryParam(DryRun.NAME) boolean dryRun,
      SubmissionRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key, dryRun),
        request,
        () -> reports.submit(id, request.attestedBy()),
        submitted -> answers.changed(reports.get(submitted)));
  }

  @POST
  @Path("/acceptance")
  @RolesAllowed({Roles.GOVERNANCE, Roles.VENDOR})
  @Operation(
      summary = "Accept the other side's report",
      description =
          "Governance accepts what the vendor reports. Of a month that was FINAL, either side's"
              + " revision counts once the other side has accepted it.")
  public RestResponse<ReportResponse> accept(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @NotNull String key) {
    return idempotency.once(
        IdempotencyKey.of(key),
        null,
        () -> reports.accept(id),
        accepted -> answers.changed(reports.get(accepted)));
  }

  @POST
  @Path("/return")
  @RolesAllowed({Roles.GOVERNANCE, Roles.VENDOR})
  @Operation(
      summary = "Return the other side's report",
      description =
          "It counts for five days more, unless a new revision comes before, or its month was FINAL.")
  public RestResponse<ReportResponse> sendBack(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, ReturnRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> reports.sendBack(id, request.reasons()),
        returned -> answers.changed(reports.get(returned)));
  }
}
