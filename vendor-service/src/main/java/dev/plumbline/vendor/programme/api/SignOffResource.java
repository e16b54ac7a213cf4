package dev.plumbline.vendor.programme.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.programme.SignOff;
import dev.plumbline.vendor.programme.SignOffService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
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
import org.jspecify.annotations.Nullable;

/// Signatures of stakeholders under a programme's business case.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/sign-offs")
@Tag(name = "Readiness")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class SignOffResource {

  private final SignOffService signOffs;
  private final Idempotency idempotency;
  private final Representations representations;

  SignOffResource(
      SignOffService signOffs, Idempotency idempotency, Representations representations) {
    this.signOffs = signOffs;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "List the signatures under a business case",
      description = "By age, those under earlier contents of the case included.")
  public Page<SignOffResponse> list(UUID id, @BeanParam PageParams page) {
    return signOffs.list(id, page.request()).map(SignOffResponse::of);
  }

  @GET
  @Path("/{signOff}")
  @Operation(summary = "Read a signature")
  public RestResponse<SignOffResponse> get(UUID id, UUID signOff) {
    SignOff found = signOffs.get(id, signOff);
    return representations.ok(tag(found), () -> SignOffResponse.of(found));
  }

  @POST
  @RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER})
  @Operation(
      summary = "Sign the business case",
      description = "In the caller's own name, who has to be one of its stakeholders.")
  @APIResponseSchema(value = SignOffResponse.class, responseCode = "201")
  @APIResponse(responseCode = "403", description = "`forbidden` or `not-a-stakeholder`")
  @APIResponse(
      responseCode = "409",
      description =
          "`business-case-missing`, `business-case-changed`, `signed-already` or `stage-over`")
  public RestResponse<SignOffResponse> sign(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, SignOffRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> signOffs.sign(id, request.caseNumber()),
        signOff -> created(signOffs.get(id, signOff)));
  }

  private RestResponse<SignOffResponse> created(SignOff signOff) {
    return representations.created(
        "/api/v1/programmes/%s/sign-offs/%s".formatted(signOff.programmeId(), signOff.id()),
        tag(signOff),
        SignOffResponse.of(signOff));
  }

  private static ETag tag(SignOff signOff) {
    return ETag.of(signOff.id().toString());
  }
}
