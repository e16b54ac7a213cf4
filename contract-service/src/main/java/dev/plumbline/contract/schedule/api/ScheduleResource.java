package dev.plumbline.contract.schedule.api;

import dev.plumbline.contract.schedule.PrintedSchedule;
import dev.plumbline.contract.schedule.ScheduleService;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The service level schedule of a version, to print.
@Path("/api/v1/contracts/{contractId}/versions/{number}/schedule")
@Tag(name = "Contract versions")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class ScheduleResource {

  static final String PDF = "application/pdf";

  private final ScheduleService schedules;
  private final Representations representations;

  ScheduleResource(ScheduleService schedules, Representations representations) {
    this.schedules = schedules;
    this.representations = representations;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(
      summary = "Print the service level schedule of a version",
      description =
          "Parties, term, scope, pricing, clauses, credits, reporting calendar, measurement,"
              + " obligations, guidelines and metric definitions, spelt out, with figures as they are"
              + " in the terms. Reference, version and content hash stand at the foot of every page."
              + " A draft, which a vendor never sees, is marked as one. As HTML that prints on A4, or"
              + " as PDF, by `Accept`. While vendor-service is away, the vendor is named by its id.")
  @APIResponse(
      responseCode = "200",
      description = "The schedule",
      content = {
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public RestResponse<String> page(UUID contractId, int number) {
    PrintedSchedule schedule = schedules.page(contractId, number);
    RestResponse<String> answer =
        representations.ok(
            ETag.of(PageHashes.state(schedule.page(), "html")), () -> schedule.page().html());
    answer.getHeaders().putSingle("Content-Security-Policy", PageHashes.policy(schedule.page()));
    return finished(answer, schedule.name() + ".html");
  }

  /// A method of its own: where one has several media types, the platform writes each as text.
  @GET
  @Produces(PDF)
  @Operation(hidden = true)
  public RestResponse<byte[]> pdf(UUID contractId, int number) {
    PrintedSchedule schedule = schedules.page(contractId, number);
    return finished(
        representations.ok(
            ETag.of(PageHashes.state(schedule.page(), "pdf")), () -> schedules.pdf(schedule)),
        schedule.name() + ".pdf");
  }

  private static <T> RestResponse<T> finished(RestResponse<T> answer, String file) {
    answer.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    answer
        .getHeaders()
        .putSingle(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"%s\"".formatted(file.replaceAll("[^A-Za-z0-9._-]", "_")));
    return answer;
  }
}
