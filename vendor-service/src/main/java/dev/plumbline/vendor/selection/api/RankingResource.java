package dev.plumbline.vendor.selection.api;

import dev.plumbline.vendor.selection.ScoringService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Who is first, and how firmly.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/ranking")
@Tag(name = "Ranking and award")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR
})
public class RankingResource {

  private final ScoringService scoring;

  RankingResource(ScoringService scoring) {
    this.scoring = scoring;
  }

  @GET
  @Operation(
      summary = "Read the ranking",
      description = "Once every evaluator has submitted; of the candidates that are through.")
  @APIResponseSchema(value = RankingResponse.class, responseCode = "200")
  @APIResponse(
      responseCode = "409",
      description = "`selection-not-open`, `scores-sealed` or `no-candidate-to-score`")
  public RankingResponse get(UUID id) {
    return RankingResponse.of(scoring.ranking(id));
  }
}
