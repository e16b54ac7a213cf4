package dev.plumbline.contract.agreement.version.api;

import dev.plumbline.contract.agreement.version.ReviewService;
import dev.plumbline.contract.agreement.version.VersionService;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

/// How both parties agree to a version.
@Path("/api/v1/contracts/{contractId}/versions/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract versions")
public class ReviewResource {

  private final ReviewService reviews;
  private final VersionService versions;
  private final Idempotency idempotency;
  private final VersionAnswers answers;

  ReviewResource(
      ReviewService reviews,
      VersionService versions,
      Idempotency idempotency,
      VersionAnswers answers) {
    this.reviews = reviews;
    this.versions = versions;
    this.idempotency = idempotency;
    this.answers = answers;
  }

  @POST
  @Path("/review")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Send a draft to review",
      description = "Its terms are frozen, and the vendor sees it from now on.")
  @APIResponseSchema(VersionResponse.class)
  @APIResponse(responseCode = "409", description = "`illegal-version-change`")
  public RestResponse<VersionResponse> submit(UUID contractId, int number) {
    return answers.changed(reviews.submit(contractId, number));
  }

  @DELETE
  @Path("/review")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Take a version back to draft",
      description = "What was approved and accepted holds no more.")
  @APIResponseSchema(VersionResponse.class)
  @APIResponse(responseCode = "409", description = "`illegal-version-change`")
  public RestResponse<VersionResponse> withdraw(UUID contractId, int number) {
    return answers.changed(reviews.withdraw(contractId, number));
  }

  @POST
  @Path("/approval")
  @RolesAllowed(Roles.APPROVER)
  @Operation(
      summary = "Approve a version",
      description =
          "For the client, by somebody who wrote on none of its drafts. Each finding under `toAnswer` in"
              + " `…/check` needs an answer.")
  @APIResponseSchema(VersionResponse.class)
  @APIResponse(
      responseCode = "409",
      description = "`illegal-version-change`, `own-version` or `already-signed`")
  @APIResponse(responseCode = "422", description = "`findings-unanswered`")
  public RestResponse<VersionResponse> approve(
      UUID contractId, int number, ApprovalRequest request) {
    return answers.changed(reviews.approve(contractId, number, request.answers()));
  }

  @POST
  @Path("/acceptances")
  @RolesAllowed(Roles.VENDOR)
  @Operation(
      summary = "Accept a version",
      description = "For the vendor, naming the content hash of the terms that it agrees to.")
  @APIResponseSchema(value = VersionResponse.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "`illegal-version-change`, `content-changed` or `already-signed`")
  public RestResponse<VersionResponse> accept(
      UUID contractId,
      int number,
      @HeaderParam(IdempotencyKey.HEADER) @NotNull String key,
      AcceptanceRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> reviews.accept(contractId, number, request.contentHash()),
        _ -> answers.created(versions.get(contractId, number)));
  }
}
