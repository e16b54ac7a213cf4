package dev.plumbline.contract.agreement.api;

import dev.plumbline.contract.agreement.Contract;
import dev.plumbline.contract.agreement.ContractFilter;
import dev.plumbline.contract.agreement.ContractService;
import dev.plumbline.contract.agreement.ContractStatus;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import dev.plumbline.web.validation.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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

/// Contracts.
@Path("/api/v1/contracts")
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
public class ContractResource {

  private final ContractService contracts;
  private final Idempotency idempotency;
  private final Representations representations;

  ContractResource(
      ContractService contracts, Idempotency idempotency, Representations representations) {
    this.contracts = contracts;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "List contracts",
      description = "By age. A vendor finds its own, once a version has gone to review.")
  public Page<ContractResponse> list(
      @QueryParam("vendorId") @Nullable UUID vendorId,
      @QueryParam("reference") @Size(max = 64) @Pattern(regexp = Texts.LINE)
          @Nullable String reference,
      @QueryParam("status") @Nullable ContractStatus status,
      @BeanParam PageParams page) {
    return contracts
        .list(new ContractFilter(vendorId, reference, status), page.request())
        .map(ContractResponse::of);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Draw up a contract",
      description = "It begins as a DRAFT without a version. The vendor must be registered.")
  @APIResponseSchema(value = ContractResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`contract-exists`")
  @APIResponse(responseCode = "502", description = "vendor-service gave a broken answer")
  public RestResponse<ContractResponse> drawUp(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, ContractRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> contracts.registered(request.vendorId()),
        vendorId -> contracts.drawUp(vendorId, request.reference(), request.title()),
        id -> created(contracts.get(id)));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a contract")
  public RestResponse<ContractResponse> get(UUID id) {
    Contract contract = contracts.get(id);
    return representations.ok(ETag.of(contract.version()), () -> ContractResponse.of(contract));
  }

  private RestResponse<ContractResponse> created(Contract contract) {
    return representations.created(
        "/api/v1/contracts/" + contract.id(),
        ETag.of(contract.version()),
        ContractResponse.of(contract));
  }
}
