package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.ActivityService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What other services ask before they let a scope be outsourced.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/placements")
@Tag(name = "Between services")
@RolesAllowed(Roles.READ_PLACEMENT)
public class PlacementsResource {

  private final ActivityService activities;

  PlacementsResource(ActivityService activities) {
    this.activities = activities;
  }

  @GET
  @Operation(
      summary = "Read where the activities of a scope belong on a day",
      description = "An unknown activity is answered as not assessed.")
  public PlacementsResponse get(
      @QueryParam("activity") @NotEmpty @Size(max = 500) List<@ActivityCode String> activity,
      @Parameter(description = "Today where absent") @QueryParam("date") @Nullable LocalDate date) {
    return PlacementsResponse.of(activities.placements(activity, date));
  }
}
