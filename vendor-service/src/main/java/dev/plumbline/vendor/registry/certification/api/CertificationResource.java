package dev.plumbline.vendor.registry.certification.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.registry.certification.Certification;
import dev.plumbline.vendor.registry.certification.CertificationContent;
import dev.plumbline.vendor.registry.certification.CertificationService;
import dev.plumbline.vendor.registry.entry.api.EntryAnswers;
import dev.plumbline.vendor.registry.entry.api.EntryHttp;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

/// What a vendor is certified for.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/vendors/{id}/certifications")
@Tag(name = "Certifications")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class CertificationResource {

  private final EntryAnswers<Certification, CertificationContent, CertificationResponse> answers;

  CertificationResource(CertificationService certifications, EntryHttp http) {
    this.answers = http.of(certifications, "certifications", CertificationResponse::of);
  }

  @GET
  @Operation(summary = "List a vendor's certifications", description = "By age.")
  public Page<CertificationResponse> list(UUID id, @BeanParam PageParams page) {
    return answers.list(id, page);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Add a certification")
  @APIResponseSchema(value = CertificationResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`certification-taken`")
  public RestResponse<CertificationResponse> add(
      UUID id,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      CertificationRequest request) {
    return answers.added(id, key, request, request.content());
  }

  @GET
  @Path("/{certification}")
  @Operation(summary = "Read a certification")
  public RestResponse<CertificationResponse> get(UUID id, UUID certification) {
    return answers.get(id, certification);
  }

  @PUT
  @Path("/{certification}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Replace a certification")
  @APIResponseSchema(CertificationResponse.class)
  @APIResponse(responseCode = "409", description = "`certification-taken`")
  public RestResponse<CertificationResponse> replace(
      UUID id,
      UUID certification,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      CertificationRequest request) {
    return answers.replaced(id, certification, ifMatch, request.content());
  }

  @DELETE
  @Path("/{certification}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Withdraw a certification")
  @APIResponse(responseCode = "204", description = "It is no longer there")
  public void withdraw(
      UUID id, UUID certification, @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch) {
    answers.withdrawn(id, certification, ifMatch);
  }
}
