package dev.plumbline.contract.agreement.version.api;

import dev.plumbline.contract.agreement.version.VersionService;
import dev.plumbline.contract.terms.VersionContent;
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
import jakarta.ws.rs.PUT;
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

/// The versions of a contract: what it says, and since when.
@Path("/api/v1/contracts/{contractId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract versions")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class VersionResource {

  private final VersionService versions;
  private final Idempotency idempotency;
  private final VersionAnswers answers;

  VersionResource(VersionService versions, Idempotency idempotency, VersionAnswers answers) {
    this.versions = versions;
    this.idempotency = idempotency;
    this.answers = answers;
  }

  @GET
  @Operation(
      summary = "List the versions of a contract",
      description = "By number, without what they say. A vendor sees no drafts.")
  public Page<VersionSummaryResponse> list(UUID contractId, @BeanParam PageParams page) {
    return versions
        .list(contractId, page.request())
        .map(version -> VersionSummaryResponse.of(contractId, version));
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Draft a version",
      description =
          "What makes no sense is refused here; what makes sense and may still not be activated is"
              + " told by `…/check`.")
  @APIResponseSchema(value = VersionResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`contract-over` or `version-open`")
  public RestResponse<VersionResponse> draft(
      UUID contractId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      VersionContent content) {
    return idempotency.once(
        IdempotencyKey.of(key),
        content,
        () -> versions.draft(contractId, content),
        id -> answers.created(versions.get(contractId, id)));
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "Read a version", description = "As its author wrote it.")
  public RestResponse<VersionResponse> get(UUID contractId, int number) {
    return answers.read(versions.get(contractId, number));
  }

  @PUT
  @Path("/{number}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Rewrite a draft")
  @APIResponseSchema(VersionResponse.class)
  @APIResponse(responseCode = "409", description = "`illegal-version-change`")
  public RestResponse<VersionResponse> rewrite(
      UUID contractId,
      int number,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      VersionContent content) {
    return answers.changed(versions.rewrite(contractId, number, IfMatch.of(ifMatch), content));
  }
}
