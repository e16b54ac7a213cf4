package dev.plumbline.contract.obligation.api;

import dev.plumbline.contract.obligation.Days;
import dev.plumbline.contract.obligation.DueObligation;
import dev.plumbline.contract.obligation.ObligationService;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What the parties of a contract owe each other, day by day.
@Path("/api/v1/contracts/{contractId}/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class ObligationResource {

  private final ObligationService obligations;
  private final Idempotency idempotency;
  private final Representations representations;

  ObligationResource(
      ObligationService obligations, Idempotency idempotency, Representations representations) {
    this.obligations = obligations;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "List what falls due",
      description =
          "Of both parties, by due date, from the start of the contract's term to the last day that"
              + " it is known to run. MONTHLY falls due in every month; QUARTERLY in the third, sixth"
              + " and so on month of the term; YEARLY in the twelfth and so on; in a month that is"
              + " shorter than `dueDay` on its last day. Which obligations there are is for the"
              + " version in force on the day.")
  public Page<ObligationResponse> list(
      UUID contractId,
      @Parameter(description = "Today where absent") @QueryParam("from") @Nullable LocalDate from,
      @Parameter(description = "At most 366 days after `from`; 91 where absent") @QueryParam("to")
          @Nullable LocalDate to,
      @BeanParam PageParams page) {
    return obligations
        .list(contractId, new Days(from, to), page.request())
        .map(ObligationResponse::of);
  }

  @POST
  @Path("/{code}/fulfilments")
  @RolesAllowed({Roles.GOVERNANCE, Roles.FINANCE})
  @Operation(
      summary = "Note that an obligation was kept",
      description = "Once for each day on which it falls due.")
  @APIResponseSchema(value = ObligationResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`obligation-fulfilled`")
  public RestResponse<ObligationResponse> fulfil(
      UUID contractId,
      String code,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      FulfilmentRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () ->
            obligations.fulfil(contractId, code, request.dueOn(), request.keptOn(), request.note()),
        id -> created(contractId, id));
  }

  private RestResponse<ObligationResponse> created(UUID contractId, UUID id) {
    DueObligation due = obligations.get(contractId, id);
    LocalDate day = due.due().dueOn();
    return representations.created(
        "/api/v1/contracts/%s/obligations?from=%s&to=%s".formatted(contractId, day, day),
        ETag.of(id.toString()),
        ObligationResponse.of(due));
  }
}
