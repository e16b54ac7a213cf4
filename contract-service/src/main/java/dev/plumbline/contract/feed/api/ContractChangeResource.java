package dev.plumbline.contract.feed.api;

import dev.plumbline.contract.feed.FeedService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The changes of contracts, for services that follow them.
@Path("/api/v1/contract-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract changes")
@RolesAllowed(Roles.READ_TERMS)
public class ContractChangeResource {

  private final FeedService feed;

  ContractChangeResource(FeedService feed) {
    this.feed = feed;
  }

  @GET
  @Operation(
      summary = "Follow the changes of contracts",
      description =
          "Ask again with the last position read. A change that commits later has a higher position,"
              + " so none is ever missed.")
  public ContractChangesResponse after(
      @QueryParam("after") @DefaultValue("0") @PositiveOrZero long after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    return ContractChangesResponse.of(feed.after(after, limit));
  }
}
