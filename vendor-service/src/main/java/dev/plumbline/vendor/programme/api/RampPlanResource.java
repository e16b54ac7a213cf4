package dev.plumbline.vendor.programme.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.vendor.programme.PartId;
import dev.plumbline.vendor.programme.PartKind;
import dev.plumbline.vendor.programme.content.RampPlan;
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

/// How a partner gets up to speed.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/ramp-plan")
@Tag(name = "Readiness")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class RampPlanResource {

  private final Parts parts;

  RampPlanResource(Parts parts) {
    this.parts = parts;
  }

  @GET
  @Operation(summary = "Read the ramp plan of a programme")
  public RestResponse<PartResponse<RampPlan>> get(UUID id) {
    return parts.get(PartId.whole(id, PartKind.RAMP_PLAN), RampPlan.class);
  }

  @PUT
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Write the ramp plan of a programme",
      description =
          "Until READINESS ends. What is there already is replaced, and then `If-Match` is"
              + " needed.")
  @APIResponse(responseCode = "200", description = "OK")
  @APIResponse(responseCode = "409", description = "`stage-over`")
  public RestResponse<PartResponse<RampPlan>> write(
      UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch, RampPlan content) {
    return parts.write(PartId.whole(id, PartKind.RAMP_PLAN), ifMatch, content, RampPlan.class);
  }
}
