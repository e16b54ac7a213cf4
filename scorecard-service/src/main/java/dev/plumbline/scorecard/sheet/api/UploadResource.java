package dev.plumbline.scorecard.sheet.api;

import dev.plumbline.scorecard.report.api.ReportResponse;
import dev.plumbline.scorecard.sheet.RefusedSheet;
import dev.plumbline.scorecard.sheet.SheetFormat;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.web.http.ProblemDocument;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Sheets that were filled in.
@Path("/api/v1/report-uploads")
@Consumes({MediaTypes.XLSX, MediaTypes.CSV})
@Tag(name = "Reports")
@RolesAllowed({Roles.VENDOR, Roles.QUALITY_ANALYST, Roles.INTEGRATION})
public class UploadResource {

  private static final int UNPROCESSABLE = 422;

  private final Uploads uploads;

  UploadResource(Uploads uploads) {
    this.uploads = uploads;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Submit a report as a file",
      description =
          "Drafts and submits what a sheet says, XLSX or CSV: a row for each line and measure, in the"
              + " columns `Activity`, `Channel`, `Measure`, `Value` and, to confirm unlikely values,"
              + " `Comment`, in any order; other columns are not read. An empty value is not known,"
              + " which is not 0. A draft that is open is replaced. CSV is UTF-8, or UTF-16 with its"
              + " mark, and at most 8 MiB; commas, semicolons or tabs separate; a decimal comma is"
              + " understood where the file leaves no doubt. Of a formula, the value that it last had"
              + " is read. A sheet with faults is refused with all of them by cell, or, by `Accept`, as"
              + " the file itself with a column of reasons; who accepts a file alone gets it with that"
              + " column empty where all is well.")
  @APIResponse(
      responseCode = "201",
      description = "The submitted report",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ReportResponse.class)),
        @Content(
            mediaType = MediaTypes.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(responseCode = "404", description = "No such contract, or no month of its term")
  @APIResponse(
      responseCode = "422",
      description = "What is wrong, by cell; or the idempotency key belongs to another file",
      content = {
        @Content(
            mediaType = ProblemDocument.MEDIA_TYPE,
            schema = @Schema(ref = "#/components/schemas/Problem")),
        @Content(
            mediaType = MediaTypes.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(responseCode = "502", description = "contract-service gave a broken answer")
  public RestResponse<ReportResponse> report(
      @HeaderParam(IdempotencyKey.HEADER) @NotNull String key,
      @Valid @BeanParam UploadParams params,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaTypes.XLSX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING))
              })
          InputStream file) {
    return uploads.inRoom(() -> uploads.take(key, params, file).answer());
  }

  /// A method of its own: where one has several media types, the platform writes each as text.
  @POST
  @Produces(MediaTypes.XLSX_IF_WANTED)
  @Operation(hidden = true)
  public RestResponse<byte[]> workbook(
      @HeaderParam(IdempotencyKey.HEADER) @NotNull String key,
      @Valid @BeanParam UploadParams params,
      InputStream file) {
    return uploads.inRoom(() -> file(key, params, file, SheetFormat.XLSX));
  }

  @POST
  @Produces(MediaTypes.CSV_IF_WANTED)
  @Operation(hidden = true)
  public RestResponse<byte[]> csv(
      @HeaderParam(IdempotencyKey.HEADER) @NotNull String key,
      @Valid @BeanParam UploadParams params,
      InputStream file) {
    return uploads.inRoom(() -> file(key, params, file, SheetFormat.CSV));
  }

  private RestResponse<byte[]> file(
      String key, UploadParams params, InputStream file, SheetFormat format) {
    try {
      Uploads.Taken taken = uploads.take(key, params, file);
      RestResponse<byte[]> answer =
          FileAnswers.of(taken.answer().getStatus(), format, taken.upload().annotated(format));
      for (String header : new String[] {HttpHeaders.LOCATION, HttpHeaders.ETAG}) {
        answer.getHeaders().putSingle(header, taken.answer().getHeaders().getFirst(header));
      }
      return answer;
    } catch (RefusedSheet refused) {
      return FileAnswers.of(UNPROCESSABLE, format, refused.annotated(format));
    }
  }
}
