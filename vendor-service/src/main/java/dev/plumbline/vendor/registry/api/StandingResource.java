package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.VendorService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What other services ask before they rely on a vendor.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/vendors/{id}/standing")
@Tag(name = "Between services")
@RolesAllowed(Roles.READ_STANDING)
public class StandingResource {

  private final VendorService vendors;

  StandingResource(VendorService vendors) {
    this.vendors = vendors;
  }

  @GET
  @Operation(summary = "Read whether a vendor may be relied upon today")
  public StandingResponse get(UUID id) {
    return StandingResponse.of(vendors.standing(id));
  }
}
