package dev.plumbline.vendor.programme.api;

import dev.plumbline.vendor.programme.StageService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What a programme still needs. That tells how its selection stands, so it is for those alone
/// who may read programmes and selections.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/gates")
@Tag(name = "Programmes")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR})
public class GateResource {

  private final StageService stages;

  GateResource(StageService stages) {
    this.stages = stages;
  }

  @GET
  @Operation(
      summary = "Read the gates of a programme",
      description =
          "Each with everything that it asks for, whether it holds, and the request that would"
              + " satisfy it.")
  public GatesResponse get(UUID id) {
    return GatesResponse.of(stages.gates(id));
  }
}
