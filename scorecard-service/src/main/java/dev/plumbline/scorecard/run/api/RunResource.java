package dev.plumbline.scorecard.run.api;

import dev.plumbline.scorecard.run.RunService;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/// Scoring runs.
@Path("/api/v1/scorecard-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecard runs")
@RolesAllowed({Roles.GOVERNANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class RunResource {

  private final RunService runs;
  private final TermsService terms;
  private final Idempotency idempotency;

  RunResource(RunService runs, TermsService terms, Idempotency idempotency) {
    this.runs = runs;
    this.terms = terms;
    this.idempotency = idempotency;
  }

  @GET
  @Operation(summary = "List scorecard runs", description = "By age.")
  public Page<RunResponse> list(@BeanParam PageParams page) {
    return runs.list(page.request()).map(RunResponse::of);
  }

  @POST
  @RolesAllowed({Roles.GOVERNANCE, Roles.INTEGRATION})
  @APIResponse(
      responseCode = "202",
      description = "The run, yet to be worked off",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RunResponse.class)))
  @APIResponse(responseCode = "502", description = "contract-service gave a broken answer")
  @Operation(
      summary = "Score a month",
      description =
          "Worked off after the answer; follow it at `Location`. A provisional scorecard is replaced"
              + " where its inputs have changed; one that its vendor has seen is left as it is.")
  public RestResponse<RunResponse> start(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, RunRequest request) {
    IdempotencyKey once = IdempotencyKey.of(key);
    request.chosen().ifPresent(terms::learn);
    return idempotency.once(
        once,
        request,
        () -> runs.start(request.period(), request.chosen()),
        id ->
            ResponseBuilder.create(RestResponse.Status.ACCEPTED, RunResponse.of(runs.get(id)))
                .location(URI.create("/api/v1/scorecard-runs/" + id))
                .build());
  }

  @POST
  @Path("/{id}/cancellation")
  @RolesAllowed({Roles.GOVERNANCE, Roles.INTEGRATION})
  @Operation(
      summary = "Cancel a scorecard run",
      description =
          "Contracts that no replica has taken are not scored; those that one is working at are"
              + " finished. It cannot be resumed: start another. Cancelled again, it stays as it is.")
  public RunResponse cancel(UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
    return idempotency.once(
        IdempotencyKey.of(key),
        null,
        () -> runs.cancel(id),
        cancelled -> RunResponse.of(runs.get(cancelled)));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Follow a scorecard run")
  public RunResponse get(UUID id) {
    return RunResponse.of(runs.get(id));
  }
}
