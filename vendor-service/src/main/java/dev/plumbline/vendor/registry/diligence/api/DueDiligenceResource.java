package dev.plumbline.vendor.registry.diligence.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.vendor.registry.DueDiligenceService;
import dev.plumbline.vendor.registry.diligence.DueDiligence;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What a vendor has shown, item by item.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/vendors/{id}/due-diligence")
@Tag(name = "Due diligence")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.AUDITOR, Roles.INTEGRATION})
public class DueDiligenceResource {

  private final DueDiligenceService dueDiligence;
  private final Representations representations;

  DueDiligenceResource(DueDiligenceService dueDiligence, Representations representations) {
    this.dueDiligence = dueDiligence;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "Read a vendor's due diligence",
      description = "The items that the vendor's tier demands, and those shown beside.")
  public DueDiligenceResponse list(UUID id) {
    return DueDiligenceResponse.of(dueDiligence.list(id));
  }

  @GET
  @Path("/{item}")
  @Operation(summary = "Read one due-diligence item")
  public RestResponse<DueDiligenceItem> get(UUID id, String item) {
    DueDiligence.Item found = dueDiligence.get(id, item);
    return representations.ok(found.tag(), () -> DueDiligenceItem.of(found));
  }

  @PUT
  @Path("/{item}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Record what was shown for an item",
      description = "Evidence that is there already is replaced, and then `If-Match` is needed.")
  public RestResponse<DueDiligenceItem> show(
      UUID id,
      String item,
      @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      EvidenceRequest request) {
    DueDiligence.Item shown = dueDiligence.show(id, item, IfMatch.of(ifMatch), request.shown());
    return representations.changed(shown.tag(), DueDiligenceItem.of(shown));
  }
}
