package dev.plumbline.vendor.programme.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.programme.PartId;
import dev.plumbline.vendor.programme.PartKind;
import dev.plumbline.vendor.programme.content.Readiness;
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

/// Whether the activities of a programme can be handed over.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/readiness")
@Tag(name = "Readiness")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class ReadinessResource {

  private final Parts parts;

  ReadinessResource(Parts parts) {
    this.parts = parts;
  }

  @GET
  @Operation(summary = "List the readiness of activities", description = "By activity.")
  public Page<PartResponse<Readiness>> list(UUID id, @BeanParam PageParams page) {
    return parts.list(id, PartKind.READINESS, page.request(), Readiness.class);
  }

  @GET
  @Path("/{activity}")
  @Operation(summary = "Read the readiness of an activity")
  public RestResponse<PartResponse<Readiness>> get(UUID id, String activity) {
    return parts.get(new PartId(id, PartKind.READINESS, activity), Readiness.class);
  }

  @PUT
  @Path("/{activity}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Rate the readiness of an activity",
      description =
          "Until READINESS ends. What is there already is replaced, and then `If-Match` is"
              + " needed.")
  @APIResponse(responseCode = "200", description = "OK")
  @APIResponse(responseCode = "409", description = "`stage-over`")
  public RestResponse<PartResponse<Readiness>> write(
      UUID id,
      String activity,
      @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      Readiness content) {
    return parts.write(
        new PartId(id, PartKind.READINESS, activity), ifMatch, content, Readiness.class);
  }
}
