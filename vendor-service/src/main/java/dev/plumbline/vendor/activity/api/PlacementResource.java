package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.ActivityService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Where activities belong.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/activities")
@Tag(name = "Placement")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class PlacementResource {

  private final ActivityService activities;
  private final Clock clock;

  PlacementResource(ActivityService activities, Clock clock) {
    this.activities = activities;
    this.clock = clock;
  }

  @GET
  @Path("/{code}/placement")
  @Operation(
      summary = "Read where an activity belongs, and why",
      description =
          "By the newest assessment until the end of the day (UTC), and by the override and the"
              + " waiver that are in force on it.")
  public PlacementResponse get(
      @ActivityCode String code,
      @Parameter(description = "Today where absent") @QueryParam("date") @Nullable LocalDate date) {
    return PlacementResponse.of(activities.placement(code, date));
  }

  @GET
  @Path("/matrix")
  @Operation(
      summary = "Read the portfolio",
      description = "For a picture: each activity's criticality against its volume, today.")
  public MatrixResponse matrix() {
    return MatrixResponse.of(LocalDate.now(clock), activities.matrix());
  }
}
