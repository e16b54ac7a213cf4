package dev.plumbline.scorecard.sheet.api;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.sheet.SheetFile;
import dev.plumbline.scorecard.sheet.SheetFormat;
import dev.plumbline.scorecard.sheet.SheetService;
import dev.plumbline.scorecard.sheet.Template;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Sheets to fill in.
@Path("/api/v1/report-templates")
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
public class TemplateResource {

  private final SheetService sheets;
  private final Representations representations;

  TemplateResource(SheetService sheets, Representations representations) {
    this.sheets = sheets;
    this.representations = representations;
  }

  @GET
  @Produces(MediaTypes.XLSX)
  @Operation(
      summary = "Download the sheet of a month to fill in",
      description =
          "A row for each measure that the contract needs of the side on a line, with its unit, what"
              + " it means and which clauses need it, and with the values of the newest revision that"
              + " the caller may read. As XLSX or as CSV, by `Accept`. It is sent back, filled in, with"
              + " `POST /api/v1/report-uploads`.")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = {
        @Content(
            mediaType = MediaTypes.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(responseCode = "404", description = "No such contract, or no month of its term")
  @APIResponse(responseCode = "502", description = "contract-service gave a broken answer")
  public RestResponse<byte[]> workbook(
      @QueryParam("contractId") @NotNull UUID contractId,
      @QueryParam("period") @NotNull YearMonth period,
      @QueryParam("source") @DefaultValue("VENDOR") Party source) {
    return answer(sheets.template(contractId, period, source), SheetFormat.XLSX);
  }

  /// A method of its own: where one has several media types, the platform writes each as text.
  @GET
  @Produces(MediaTypes.CSV)
  @Operation(hidden = true)
  public RestResponse<byte[]> csv(
      @QueryParam("contractId") @NotNull UUID contractId,
      @QueryParam("period") @NotNull YearMonth period,
      @QueryParam("source") @DefaultValue("VENDOR") Party source) {
    return answer(sheets.template(contractId, period, source), SheetFormat.CSV);
  }

  private RestResponse<byte[]> answer(Template template, SheetFormat format) {
    SheetFile file = template.file(format);
    return FileAnswers.named(
        representations.ok(ETag.of(template.state() + "-" + format), file::content), file);
  }
}
