package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.VendorService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What other services ask to be warned in time, for many vendors at once.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/standings")
@Tag(name = "Between services")
@RolesAllowed(Roles.READ_STANDING)
public class StandingsResource {

  private final VendorService vendors;

  StandingsResource(VendorService vendors) {
    this.vendors = vendors;
  }

  @GET
  @Operation(
      summary = "Read how vendors stand today, and until when",
      description = "An unknown vendor is left out.")
  public StandingsResponse get(
      @QueryParam("vendor") @NotEmpty @Size(max = 500) List<@NotNull UUID> vendor) {
    return StandingsResponse.of(vendors.standings(Set.copyOf(vendor)));
  }
}
