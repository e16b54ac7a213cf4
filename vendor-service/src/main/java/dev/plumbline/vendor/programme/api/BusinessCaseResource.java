package dev.plumbline.vendor.programme.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.vendor.programme.PartId;
import dev.plumbline.vendor.programme.PartKind;
import dev.plumbline.vendor.programme.content.BusinessCase;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Why a programme outsources.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/business-case")
@Tag(name = "Readiness")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class BusinessCaseResource {

  private final Parts parts;

  BusinessCaseResource(Parts parts) {
    this.parts = parts;
  }

  @GET
  @Operation(summary = "Read the business case of a programme")
  public RestResponse<PartResponse<BusinessCase>> get(UUID id) {
    return parts.get(PartId.whole(id, PartKind.BUSINESS_CASE), BusinessCase.class);
  }

  @PUT
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Write the business case of a programme",
      description =
          "Until READINESS ends; signatures fall away when the case changes. What is there already"
              + " is replaced, and then `If-Match` is needed.")
  @APIResponse(responseCode = "200", description = "OK")
  @APIResponse(responseCode = "409", description = "`stage-over`")
  public RestResponse<PartResponse<BusinessCase>> write(
      UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch, BusinessCase content) {
    return parts.write(
        PartId.whole(id, PartKind.BUSINESS_CASE), ifMatch, content, BusinessCase.class);
  }
}
