package dev.plumbline.scorecard.relief.api;

import dev.plumbline.scorecard.relief.Relief;
import dev.plumbline.scorecard.relief.ReliefFilter;
import dev.plumbline.scorecard.relief.ReliefService;
import dev.plumbline.scorecard.relief.ReliefStatus;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Requests for relief, which one party makes and the other decides.
@Path("/api/v1/reliefs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reliefs")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.VENDOR})
public class ReliefResource {

  private final ReliefService reliefs;
  private final TermsService terms;
  private final Idempotency idempotency;
  private final Representations representations;

  ReliefResource(
      ReliefService reliefs,
      TermsService terms,
      Idempotency idempotency,
      Representations representations) {
    this.reliefs = reliefs;
    this.terms = terms;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "List requests for relief",
      description = "By age. A vendor sees those of its contracts, whoever asked.")
  public Page<ReliefResponse> list(
      @QueryParam("contractId") @Nullable UUID contractId,
      @QueryParam("vendorId") @Nullable UUID vendorId,
      @QueryParam("period") @Nullable YearMonth period,
      @QueryParam("status") @Nullable ReliefStatus status,
      @BeanParam PageParams page) {
    return reliefs
        .list(new ReliefFilter(contractId, vendorId, period, status), page.request())
        .map(ReliefResponse::of);
  }

  @POST
  @RolesAllowed({Roles.GOVERNANCE, Roles.VENDOR})
  @APIResponse(
      responseCode = "201",
      description = "The request, open",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReliefResponse.class)))
  @APIResponse(responseCode = "502", description = "contract-service gave a broken answer")
  @Operation(
      summary = "Ask for relief",
      description =
          "That clauses be excused in some months, because the client failed or by force majeure."
              + " The other party decides; nothing is changed afterwards.")
  public RestResponse<ReliefResponse> ask(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, ReliefRequest request) {
    IdempotencyKey once = IdempotencyKey.of(key);
    terms.learn(List.of(request.contractId()));
    return idempotency.once(
        once,
        request,
        () -> reliefs.ask(request.contractId(), request.content()),
        id -> created(reliefs.get(id)));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a request for relief")
  public RestResponse<ReliefResponse> get(UUID id) {
    Relief relief = reliefs.get(id);
    return representations.ok(tag(relief), () -> ReliefResponse.of(relief));
  }

  @POST
  @Path("/{id}/decision")
  @RolesAllowed({Roles.GOVERNANCE, Roles.VENDOR})
  @Operation(
      summary = "Decide a request for relief",
      description = "By the party that did not ask.")
  public RestResponse<ReliefResponse> decide(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, DecisionRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> reliefs.decide(id, request.decision(), request.reason()),
        decided -> changed(reliefs.get(decided)));
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed({Roles.GOVERNANCE, Roles.VENDOR})
  @Operation(
      summary = "Withdraw a request for relief",
      description = "By the party that asked, while it is open.")
  public RestResponse<ReliefResponse> withdraw(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
    return idempotency.once(
        IdempotencyKey.of(key),
        null,
        () -> reliefs.withdraw(id),
        withdrawn -> changed(reliefs.get(withdrawn)));
  }

  private RestResponse<ReliefResponse> created(Relief relief) {
    return representations.created(
        "/api/v1/reliefs/" + relief.id(), tag(relief), ReliefResponse.of(relief));
  }

  private RestResponse<ReliefResponse> changed(Relief relief) {
    return representations.changed(tag(relief), ReliefResponse.of(relief));
  }

  private static ETag tag(Relief relief) {
    return ETag.of(relief.version());
  }
}
