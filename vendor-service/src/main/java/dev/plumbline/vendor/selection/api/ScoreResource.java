package dev.plumbline.vendor.selection.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.vendor.selection.ScoreSheet;
import dev.plumbline.vendor.selection.ScoringService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Blind scores.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/scores")
@Tag(name = "Selection scores")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR
})
public class ScoreResource {

  private final ScoringService scoring;
  private final Idempotency idempotency;
  private final Representations representations;

  ScoreResource(ScoringService scoring, Idempotency idempotency, Representations representations) {
    this.scoring = scoring;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "Read the scores",
      description =
          "Until every evaluator has submitted, an evaluator finds its own and nobody another's.")
  @APIResponseSchema(value = ScoresResponse.class, responseCode = "200")
  @APIResponse(responseCode = "409", description = "`selection-not-open`")
  public ScoresResponse list(UUID id) {
    return ScoresResponse.of(scoring.scores(id));
  }

  @GET
  @Path("/own")
  @RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.QUALITY_ANALYST})
  @Operation(summary = "Read one's own scores")
  @APIResponseSchema(value = SheetResponse.class, responseCode = "200")
  @APIResponse(responseCode = "403", description = "`forbidden` or `not-an-evaluator`")
  @APIResponse(responseCode = "409", description = "`selection-not-open`")
  public RestResponse<SheetResponse> own(UUID id) {
    ScoreSheet sheet = scoring.own(id);
    return representations.ok(ETag.of(sheet.version()), () -> SheetResponse.of(sheet));
  }

  @PUT
  @Path("/own")
  @RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.QUALITY_ANALYST})
  @Operation(
      summary = "Set one's own scores",
      description =
          "As a whole, until they are submitted; they may be incomplete. Scores that are there"
              + " already are replaced, and then `If-Match` is needed.")
  @APIResponseSchema(SheetResponse.class)
  @APIResponse(responseCode = "403", description = "`forbidden` or `not-an-evaluator`")
  @APIResponse(
      responseCode = "409",
      description =
          "`selection-not-open`, `scores-submitted`, `knock-outs-open` or `no-candidate-to-score`")
  @APIResponse(responseCode = "422", description = "`invalid-content` or `unknown-score`")
  public RestResponse<SheetResponse> score(
      UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch, ScoresRequest request) {
    return changed(scoring.score(id, IfMatch.of(ifMatch), request.given()));
  }

  @POST
  @Path("/submission")
  @RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.QUALITY_ANALYST})
  @Operation(
      summary = "Submit one's own scores",
      description = "Once and for all; with the last evaluator's, all scores are open.")
  @APIResponseSchema(SheetResponse.class)
  @APIResponse(responseCode = "403", description = "`forbidden` or `not-an-evaluator`")
  @APIResponse(
      responseCode = "409",
      description = "`selection-not-open`, `scores-submitted` or `scores-incomplete`")
  public RestResponse<SheetResponse> submit(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @NotNull String key) {
    return idempotency.once(
        IdempotencyKey.of(key), null, () -> scoring.submit(id), _ -> changed(scoring.own(id)));
  }

  private RestResponse<SheetResponse> changed(ScoreSheet sheet) {
    return representations.changed(ETag.of(sheet.version()), SheetResponse.of(sheet));
  }
}
