package dev.plumbline.scorecard.restatement.api;

import dev.plumbline.scorecard.restatement.RestatementService;
import dev.plumbline.scorecard.scorecard.api.ScorecardAnswers;
import dev.plumbline.scorecard.scorecard.api.ScorecardResponse;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The restatements of a scorecard's month.
@Path("/api/v1/scorecards/{id}/restatements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class RestatementResource {

  private final RestatementService restatements;
  private final Idempotency idempotency;
  private final ScorecardAnswers answers;

  RestatementResource(
      RestatementService restatements, Idempotency idempotency, ScorecardAnswers answers) {
    this.restatements = restatements;
    this.idempotency = idempotency;
    this.answers = answers;
  }

  @GET
  @RolesAllowed({
    Roles.GOVERNANCE,
    Roles.APPROVER,
    Roles.QUALITY_ANALYST,
    Roles.FINANCE,
    Roles.AUDITOR,
    Roles.INTEGRATION,
    Roles.VENDOR
  })
  @Operation(
      summary = "List the restatements of a scorecard's month",
      description = "By age, each with the figures before and after.")
  public Page<RestatementResponse> list(UUID id, @BeanParam PageParams page) {
    return restatements.list(id, page.request()).map(RestatementResponse::of);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Restate a scorecard",
      description =
          "Works a published month out anew, as a revision beside the old, and so every later month"
              + " of the contract whose inputs are others by it; answers with the month's new"
              + " revision. The vendor may dispute what is new, as after any publication.")
  @APIResponseSchema(value = ScorecardResponse.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description =
          "`illegal-scorecard-change`, `scorecard-superseded`, `nothing-to-restate` where the inputs"
              + " are the same, or `scorecard-out-of-order` where it would tell the vendor of an"
              + " earlier month that is PROVISIONAL")
  public RestResponse<ScorecardResponse> restate(
      UUID id,
      @HeaderParam(IdempotencyKey.HEADER) @NotNull String key,
      RestatementRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> restatements.restate(id, request.ground()),
        answers::created);
  }
}
