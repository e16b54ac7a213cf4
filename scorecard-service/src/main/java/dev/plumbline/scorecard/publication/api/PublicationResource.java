package dev.plumbline.scorecard.publication.api;

import dev.plumbline.scorecard.publication.PublicationService;
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

/// When a scorecard's vendor comes to see it.
@Path("/api/v1/scorecards/{id}/publication")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class PublicationResource {

  private final PublicationService publication;
  private final Idempotency idempotency;
  private final ScorecardAnswers answers;

  PublicationResource(
      PublicationService publication, Idempotency idempotency, ScorecardAnswers answers) {
    this.publication = publication;
    this.idempotency = idempotency;
    this.answers = answers;
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Publish a scorecard",
      description =
          "From now on its vendor sees it, and it is never changed. A contract's months are published"
              + " in their order, each as it follows from what is known. Later months that were"
              + " published before this one was scored are restated where they follow from it.")
  @APIResponseSchema(value = ScorecardResponse.class, responseCode = "200")
  @APIResponse(
      responseCode = "409",
      description =
          "`illegal-scorecard-change`, `scorecard-outdated`, `scorecard-out-of-order` or"
              + " `scorecard-pending`")
  public RestResponse<ScorecardResponse> publish(
      UUID id,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
    return idempotency.once(
        IdempotencyKey.of(key),
        null,
        () -> publication.publish(id, IfMatch.of(ifMatch)),
        answers::changed);
  }
}
