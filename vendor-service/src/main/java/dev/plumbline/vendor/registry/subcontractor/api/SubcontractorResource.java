package dev.plumbline.vendor.registry.subcontractor.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.registry.entry.api.EntryAnswers;
import dev.plumbline.vendor.registry.entry.api.EntryHttp;
import dev.plumbline.vendor.registry.subcontractor.Subcontractor;
import dev.plumbline.vendor.registry.subcontractor.SubcontractorContent;
import dev.plumbline.vendor.registry.subcontractor.SubcontractorService;
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

/// Who works for a vendor, as a tree.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/vendors/{id}/subcontractors")
@Tag(name = "Subcontractors")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class SubcontractorResource {

  private final EntryAnswers<Subcontractor, SubcontractorContent, SubcontractorResponse> answers;

  SubcontractorResource(SubcontractorService subcontractors, EntryHttp http) {
    this.answers = http.of(subcontractors, "subcontractors", SubcontractorResponse::of);
  }

  @GET
  @Operation(
      summary = "List a vendor's subcontractors",
      description = "By age. `parentId` makes a tree of them.")
  public Page<SubcontractorResponse> list(UUID id, @BeanParam PageParams page) {
    return answers.list(id, page);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Add a subcontractor")
  @APIResponseSchema(value = SubcontractorResponse.class, responseCode = "201")
  @APIResponse(responseCode = "422", description = "`invalid-content` or `subcontractor-cycle`")
  public RestResponse<SubcontractorResponse> add(
      UUID id,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      SubcontractorRequest request) {
    return answers.added(id, key, request, request.content());
  }

  @GET
  @Path("/{subcontractor}")
  @Operation(summary = "Read a subcontractor")
  public RestResponse<SubcontractorResponse> get(UUID id, UUID subcontractor) {
    return answers.get(id, subcontractor);
  }

  @PUT
  @Path("/{subcontractor}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Replace a subcontractor")
  @APIResponseSchema(SubcontractorResponse.class)
  @APIResponse(responseCode = "422", description = "`invalid-content` or `subcontractor-cycle`")
  public RestResponse<SubcontractorResponse> replace(
      UUID id,
      UUID subcontractor,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      SubcontractorRequest request) {
    return answers.replaced(id, subcontractor, ifMatch, request.content());
  }

  @DELETE
  @Path("/{subcontractor}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Withdraw a subcontractor")
  @APIResponse(responseCode = "204", description = "It is no longer there")
  @APIResponse(responseCode = "409", description = "`subcontractor-has-others`")
  public void withdraw(
      UUID id, UUID subcontractor, @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch) {
    answers.withdrawn(id, subcontractor, ifMatch);
  }
}
