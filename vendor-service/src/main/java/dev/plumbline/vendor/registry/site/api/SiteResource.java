package dev.plumbline.vendor.registry.site.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.registry.entry.api.EntryAnswers;
import dev.plumbline.vendor.registry.entry.api.EntryHttp;
import dev.plumbline.vendor.registry.site.Site;
import dev.plumbline.vendor.registry.site.SiteContent;
import dev.plumbline.vendor.registry.site.SiteService;
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

/// Where a vendor works.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/vendors/{id}/sites")
@Tag(name = "Sites")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class SiteResource {

  private final EntryAnswers<Site, SiteContent, SiteResponse> answers;

  SiteResource(SiteService sites, EntryHttp http) {
    this.answers = http.of(sites, "sites", SiteResponse::of);
  }

  @GET
  @Operation(summary = "List a vendor's sites", description = "By age.")
  public Page<SiteResponse> list(UUID id, @BeanParam PageParams page) {
    return answers.list(id, page);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Add a site")
  @APIResponseSchema(value = SiteResponse.class, responseCode = "201")
  public RestResponse<SiteResponse> add(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, SiteRequest request) {
    return answers.added(id, key, request, request.content());
  }

  @GET
  @Path("/{site}")
  @Operation(summary = "Read a site")
  public RestResponse<SiteResponse> get(UUID id, UUID site) {
    return answers.get(id, site);
  }

  @PUT
  @Path("/{site}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Replace a site")
  @APIResponseSchema(SiteResponse.class)
  public RestResponse<SiteResponse> replace(
      UUID id,
      UUID site,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      SiteRequest request) {
    return answers.replaced(id, site, ifMatch, request.content());
  }

  @DELETE
  @Path("/{site}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Withdraw a site")
  @APIResponse(responseCode = "204", description = "It is no longer there")
  public void withdraw(UUID id, UUID site, @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch) {
    answers.withdrawn(id, site, ifMatch);
  }
}
