package dev.plumbline.scorecard.finalisation.api;

import dev.plumbline.scorecard.finalisation.FinalisationService;
import dev.plumbline.scorecard.scorecard.api.ScorecardAnswers;
import dev.plumbline.scorecard.scorecard.api.ScorecardResponse;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/// The end of a scorecard's life.
@Path("/api/v1/scorecards/{id}/finalisation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class FinalisationResource {

  private final FinalisationService finalisation;
  private final Idempotency idempotency;
  private final ScorecardAnswers answers;

  FinalisationResource(
      FinalisationService finalisation, Idempotency idempotency, ScorecardAnswers answers) {
    this.finalisation = finalisation;
    this.idempotency = idempotency;
    this.answers = answers;
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Make a scorecard FINAL",
      description =
          "Once nobody may object any more, and after every earlier month of the contract. Where"
              + " nobody asks for it, the clock does it.")
  @APIResponseSchema(value = ScorecardResponse.class, responseCode = "200")
  @APIResponse(
      responseCode = "409",
      description =
          "`illegal-scorecard-change`, `scorecard-superseded` or `scorecard-not-settled`, with"
              + " everything that stands in the way")
  public RestResponse<ScorecardResponse> finalise(
      UUID id,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
    return idempotency.once(
        IdempotencyKey.of(key),
        null,
        () -> finalisation.finalise(id, IfMatch.of(ifMatch)),
        answers::changed);
  }
}
