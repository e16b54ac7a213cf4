package dev.plumbline.contract.agreement.termination.api;

import dev.plumbline.contract.agreement.termination.Termination;
import dev.plumbline.contract.agreement.termination.TerminationService;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.web.identity.Roles;
import dev.plumbline.web.validation.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The end of a contract before its term.
@Path("/api/v1/contracts/{contractId}/termination")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class TerminationResource {

  private final TerminationService terminations;
  private final Idempotency idempotency;
  private final Representations representations;

  TerminationResource(
      TerminationService terminations, Idempotency idempotency, Representations representations) {
    this.terminations = terminations;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "Read a contract's termination",
      description = "404 where it has none, or where it was withdrawn.")
  public RestResponse<TerminationResponse> get(UUID contractId) {
    Termination termination = terminations.get(contractId);
    return representations.ok(
        TerminationService.tag(termination), () -> TerminationResponse.of(termination));
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Terminate a contract",
      description =
          "The contract stays ACTIVE until the day is over in its time zone, and becomes TERMINATED"
              + " then. By NOTICE it can end on any day from `noticeDays` after the notice on; a"
              + " term that renews itself until then does.")
  @APIResponseSchema(value = TerminationResponse.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "`contract-not-active`, `contract-over` or `termination-given`")
  public RestResponse<TerminationResponse> give(
      UUID contractId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      TerminationRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> terminations.give(contractId, request.notice(), request.reason()),
        id -> created(contractId, terminations.get(contractId, id)));
  }

  @DELETE
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Withdraw a contract's termination",
      description =
          "Until the contract's last day is over. It goes on as if nothing had been said.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  @APIResponse(responseCode = "409", description = "`contract-over`")
  public void withdraw(
      UUID contractId,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      @QueryParam("reason") @NotNull @Size(min = 1, max = 500) @Pattern(regexp = Texts.LINE)
          String reason) {
    terminations.withdraw(contractId, IfMatch.of(ifMatch), reason);
  }

  private RestResponse<TerminationResponse> created(UUID contractId, Termination termination) {
    return representations.created(
        "/api/v1/contracts/%s/termination".formatted(contractId),
        TerminationService.tag(termination),
        TerminationResponse.of(termination));
  }
}
