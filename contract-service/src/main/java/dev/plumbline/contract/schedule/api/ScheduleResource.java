package dev.plumbline.contract.schedule.api;

import dev.plumbline.contract.schedule.PrintedSchedule;
import dev.plumbline.contract.schedule.ScheduleService;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.web.identity.Roles;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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

  private static final MediaType PDF_TYPE = MediaType.valueOf(PDF);
  private static final MediaType HTML_TYPE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

  private final ScheduleService schedules;
  private final Representations representations;

  ScheduleResource(ScheduleService schedules, Representations representations) {
    this.schedules = schedules;
    this.representations = representations;
  }

  @GET
  @Produces({MediaType.TEXT_HTML, PDF})
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
  public RestResponse<Buffer> schedule(UUID contractId, int number, @Context HttpHeaders request) {
    PrintedSchedule schedule = schedules.page(contractId, number);
    return isForPdf(request) ? pdf(schedule) : html(schedule);
  }

  /// Whether PDF is wanted more than HTML.
  private static boolean isForPdf(HttpHeaders request) {
    return request.getAcceptableMediaTypes().stream()
        .filter(it -> it.isCompatible(HTML_TYPE) || it.isCompatible(PDF_TYPE))
        .findFirst()
        .filter(it -> !it.isCompatible(HTML_TYPE))
        .isPresent();
  }

  private RestResponse<Buffer> html(PrintedSchedule schedule) {
    RestResponse<Buffer> answer =
        representations.ok(
            ETag.of(PageHashes.state(schedule.page(), "html")),
            () -> Buffer.buffer(schedule.page().html()));
    answer.getHeaders().putSingle("Content-Security-Policy", PageHashes.policy(schedule.page()));
    return finished(answer, HTML_TYPE, schedule.name() + ".html");
  }

  private RestResponse<Buffer> pdf(PrintedSchedule schedule) {
    RestResponse<Buffer> answer =
        representations.ok(
            ETag.of(PageHashes.state(schedule.page(), "pdf")),
            () -> Buffer.buffer(schedules.pdf(schedule)));
    return finished(answer, PDF_TYPE, schedule.name() + ".pdf");
  }

  private static RestResponse<Buffer> finished(
      RestResponse<Buffer> answer, MediaType type, String file) {
    if (answer.getEntity() != null) {
      answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type);
    }
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
