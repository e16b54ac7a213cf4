package dev.plumbline.vendor.programme.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.programme.PartId;
import dev.plumbline.vendor.programme.PartKind;
import dev.plumbline.vendor.programme.content.Baseline;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

/// How the activities of a programme do today.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/baselines")
@Tag(name = "Readiness")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class BaselineResource {

  private final Parts parts;

  BaselineResource(Parts parts) {
    this.parts = parts;
  }

  @GET
  @Operation(summary = "List the baselines of a programme", description = "By activity.")
  public Page<PartResponse<Baseline>> list(UUID id, @BeanParam PageParams page) {
    return parts.list(id, PartKind.BASELINE, page.request(), Baseline.class);
  }

  @GET
  @Path("/{activity}")
  @Operation(summary = "Read the baseline of an activity")
  public RestResponse<PartResponse<Baseline>> get(UUID id, String activity) {
    return parts.get(new PartId(id, PartKind.BASELINE, activity), Baseline.class);
  }

  @PUT
  @Path("/{activity}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Write the baseline of an activity",
      description =
          "Until READINESS ends. What is there already is replaced, and then `If-Match` is"
              + " needed.")
  @APIResponse(responseCode = "200", description = "OK")
  @APIResponse(responseCode = "409", description = "`stage-over`")
  public RestResponse<PartResponse<Baseline>> write(
      UUID id,
      String activity,
      @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      Baseline content) {
    return parts.write(
        new PartId(id, PartKind.BASELINE, activity), ifMatch, content, Baseline.class);
  }
}
