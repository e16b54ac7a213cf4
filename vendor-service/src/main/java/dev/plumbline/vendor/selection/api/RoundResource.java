package dev.plumbline.vendor.selection.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.selection.Selection;
import dev.plumbline.vendor.selection.SelectionService;
import dev.plumbline.vendor.selection.brief.Brief;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// A programme's rounds of selection.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/selections")
@Tag(name = "Selections")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR
})
public class RoundResource {

  private final SelectionService selections;
  private final Representations representations;

  RoundResource(SelectionService selections, Representations representations) {
    this.selections = selections;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "List a programme's selections", description = "By age; one may be open.")
  public Page<RoundResponse> list(UUID id, @BeanParam PageParams page) {
    return selections.rounds(id, page.request()).map(RoundResponse::of);
  }

  @GET
  @Path("/{selection}")
  @Operation(summary = "Read a selection")
  public RoundResponse get(UUID id, UUID selection) {
    return RoundResponse.of(selections.round(id, selection));
  }

  @GET
  @Path("/{selection}/brief")
  @Operation(
      summary = "Read the brief of a selection",
      description = "What its candidates answer to; frozen when it opened.")
  public RestResponse<Brief> brief(UUID id, UUID selection) {
    Selection found = selections.round(id, selection);
    return representations.ok(ETag.of(found.briefHash()), found::brief);
  }
}
