package dev.plumbline.scorecard.dispute.api;

import dev.plumbline.scorecard.dispute.DecisionService;
import dev.plumbline.scorecard.dispute.DisputeFilter;
import dev.plumbline.scorecard.dispute.DisputeService;
import dev.plumbline.scorecard.dispute.statement.DisputeStatus;
import dev.plumbline.service.etag.IfMatch;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Disputes and what becomes of them.
@Path("/api/v1/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.VENDOR
})
public class DisputeResource {

  private final DisputeService disputes;
  private final DecisionService decisions;
  private final Idempotency idempotency;
  private final DisputeAnswers answers;

  DisputeResource(
      DisputeService disputes,
      DecisionService decisions,
      Idempotency idempotency,
      DisputeAnswers answers) {
    this.disputes = disputes;
    this.decisions = decisions;
    this.idempotency = idempotency;
    this.answers = answers;
  }

  @GET
  @Operation(summary = "List disputes", description = "By age. A vendor sees its own.")
  public Page<DisputeResponse> list(
      @QueryParam("contractId") @Nullable UUID contractId,
      @QueryParam("vendorId") @Nullable UUID vendorId,
      @QueryParam("period") @Nullable YearMonth period,
      @QueryParam("status") @Nullable DisputeStatus status,
      @BeanParam PageParams page) {
    return disputes
        .list(new DisputeFilter(null, contractId, vendorId, period, status), page.request())
        .map(DisputeResponse::of);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a dispute")
  public RestResponse<DisputeResponse> get(UUID id) {
    return answers.ok(id);
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed(Roles.VENDOR)
  @Operation(summary = "Withdraw a dispute", description = "While it is OPEN or IN_REVIEW.")
  public RestResponse<DisputeResponse> withdraw(
      UUID id,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
    return idempotency.once(
        IdempotencyKey.of(key),
        null,
        () -> disputes.withdraw(id, IfMatch.of(ifMatch)),
        answers::changed);
  }

  @POST
  @Path("/{id}/decision")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Decide of a dispute",
      description =
          "By somebody who neither asked for the scorecard to be worked out nor published it. The"
              + " figures of one that is upheld count from now on, and its month is restated.")
  public RestResponse<DisputeResponse> decide(
      UUID id,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      DecisionRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> decisions.decide(id, IfMatch.of(ifMatch), request.verdict()),
        answers::changed);
  }

  @POST
  @Path("/{id}/joint-review")
  @RolesAllowed(Roles.VENDOR)
  @Operation(
      summary = "Take a rejected dispute to a joint review",
      description =
          "Once, until `reviewableUntil`. The vendor names its person and says what is right; while"
              + " the review goes on it may say so anew. What the clause costs is held meanwhile."
              + " Where both have not come to one word until `jointReview.until`, the rejection"
              + " stands.")
  public RestResponse<DisputeResponse> review(
      UUID id,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      ReviewRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> disputes.review(id, IfMatch.of(ifMatch), request.person(), request.verdict()),
        answers::changed);
  }

  @POST
  @Path("/{id}/joint-review/agreement")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "End a joint review",
      description =
          "The client's person takes the vendor's word, in the version that `If-Match` names, to be"
              + " right; it becomes the outcome of the dispute.")
  public RestResponse<DisputeResponse> agree(
      UUID id,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      AgreementRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> decisions.agree(id, IfMatch.of(ifMatch), request.person(), request.reason()),
        answers::changed);
  }
}
