package dev.plumbline.contract.balance.api;

import dev.plumbline.contract.balance.BalancePolicyService;
import dev.plumbline.contract.balance.PolicyVersion;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The limits that contract versions are held to.
@Path("/api/v1/balance-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Balance policy")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION
})
public class BalancePolicyResource {

  private final BalancePolicyService policies;
  private final Idempotency idempotency;
  private final Representations representations;

  BalancePolicyResource(
      BalancePolicyService policies, Idempotency idempotency, Representations representations) {
    this.policies = policies;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "List the balance policies",
      description = "The newest first: it is the one in force.")
  public Page<BalancePolicyResponse> list(@BeanParam PageParams page) {
    return policies.list(page.request()).map(BalancePolicyResponse::of);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Set a new balance policy",
      description =
          "Every check and activation from now on is held to it. Versions that are effective stay"
              + " so, and name the policy that they were held to.")
  @APIResponseSchema(value = BalancePolicyResponse.class, responseCode = "201")
  public RestResponse<BalancePolicyResponse> set(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, BalancePolicyRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> policies.set(request.limits(), request.reason()),
        id -> created(policies.get(id)));
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "Read a balance policy")
  @APIResponseSchema(BalancePolicyResponse.class)
  public RestResponse<BalancePolicyResponse> get(int number) {
    PolicyVersion policy = policies.get(number);
    return representations.ok(ETag.of(policy.number()), () -> BalancePolicyResponse.of(policy));
  }

  private RestResponse<BalancePolicyResponse> created(PolicyVersion policy) {
    return representations.created(
        "/api/v1/balance-policies/" + policy.number(),
        ETag.of(policy.number()),
        BalancePolicyResponse.of(policy));
  }
}
