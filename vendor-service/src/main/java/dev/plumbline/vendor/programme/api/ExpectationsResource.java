package dev.plumbline.vendor.programme.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.programme.PartId;
import dev.plumbline.vendor.programme.PartKind;
import dev.plumbline.vendor.programme.content.Expectations;
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

/// Responsibilities, targets and behaviours, activity by activity.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/expectations")
@Tag(name = "Expectations")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class ExpectationsResource {

  private final Parts parts;

  ExpectationsResource(Parts parts) {
    this.parts = parts;
  }

  @GET
  @Operation(summary = "List the expectations of a programme", description = "By activity.")
  public Page<PartResponse<Expectations>> list(UUID id, @BeanParam PageParams page) {
    return parts.list(id, PartKind.EXPECTATIONS, page.request(), Expectations.class);
  }

  @GET
  @Path("/{activity}")
  @Operation(summary = "Read the expectations of an activity")
  public RestResponse<PartResponse<Expectations>> get(UUID id, String activity) {
    return parts.get(new PartId(id, PartKind.EXPECTATIONS, activity), Expectations.class);
  }

  @PUT
  @Path("/{activity}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Write the expectations of an activity",
      description =
          "Until EXPECTATIONS ends. What is there already is replaced, and then `If-Match` is"
              + " needed.")
  @APIResponse(responseCode = "200", description = "OK")
  @APIResponse(responseCode = "409", description = "`stage-over`")
  public RestResponse<PartResponse<Expectations>> write(
      UUID id,
      String activity,
      @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      Expectations content) {
    return parts.write(
        new PartId(id, PartKind.EXPECTATIONS, activity), ifMatch, content, Expectations.class);
  }
}
