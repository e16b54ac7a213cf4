package dev.plumbline.scorecard.observation.api;

import dev.plumbline.scorecard.observation.ObservationFilter;
import dev.plumbline.scorecard.observation.ObservationService;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import dev.plumbline.web.validation.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Observations of either side.
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class ObservationResource {

  private final ObservationService observations;
  private final TermsService terms;
  private final Idempotency idempotency;

  ObservationResource(
      ObservationService observations, TermsService terms, Idempotency idempotency) {
    this.observations = observations;
    this.terms = terms;
    this.idempotency = idempotency;
  }

  @GET
  @Operation(
      summary = "List observations",
      description =
          "By age. The vendor's are shown to the client once both have rated the contact; the"
              + " client's to the vendor once the month's scorecard is published.")
  public Page<ObservationResponse> list(
      @QueryParam("contractId") @Nullable UUID contractId,
      @QueryParam("period") @Nullable YearMonth period,
      @QueryParam("clause") @Pattern(regexp = Texts.KEBAB_CASE) @Nullable String clause,
      @BeanParam PageParams page) {
    return observations
        .list(new ObservationFilter(contractId, period, clause), page.request())
        .map(ObservationResponse::of);
  }

  @POST
  @RolesAllowed({Roles.VENDOR, Roles.QUALITY_ANALYST, Roles.INTEGRATION})
  @APIResponse(
      responseCode = "201",
      description = "How many were recorded",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordedResponse.class)))
  @APIResponse(responseCode = "502", description = "contract-service gave a broken answer")
  @Operation(
      summary = "Record observations",
      description =
          "All of them or none. They count for the side that the caller belongs to, and are never"
              + " changed. The vendor rates before the month's scorecard is published, for then it"
              + " sees the client's ratings.")
  @ResponseStatus(RestResponse.StatusCode.CREATED)
  public RecordedResponse record(
      @HeaderParam(IdempotencyKey.HEADER) @NotNull String key, ObservationsRequest request) {
    IdempotencyKey once = IdempotencyKey.of(key);
    terms.learn(List.of(request.contractId()));
    return idempotency.once(
        once,
        request,
        () -> observations.record(request.contractId(), request.clause(), request.samples()),
        batch -> new RecordedResponse(observations.recorded(batch)));
  }
}
