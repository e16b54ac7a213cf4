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
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The changes of contracts, for services that follow them.
@Path("/api/v1/contract-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract changes")
@RolesAllowed(Roles.READ_TERMS)
public class ContractChangeResource {

  private final FeedService feed;
  private final ContractChangeLines lines;

  ContractChangeResource(FeedService feed, ContractChangeLines lines) {
    this.feed = feed;
    this.lines = lines;
  }

  @GET
  @Operation(
      summary = "Follow the changes of contracts",
      description =
          "Ask again with the last position read. A change that commits later has a higher position,"
              + " so none is ever missed. As `application/x-ndjson` all that follows the position"
              + " comes in one answer, a line for each change, with the terms that it brought into"
              + " force; there is no `limit` then, and an answer that breaks off is read on from the"
              + " last whole line.")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ContractChangesResponse.class)),
        @Content(
            mediaType = ContractChangeLines.MEDIA_TYPE,
            schema = @Schema(implementation = ContractChangeLine.class))
      })
  public ContractChangesResponse after(
      @QueryParam("after") @DefaultValue("0") @PositiveOrZero long after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    return ContractChangesResponse.of(feed.after(after, limit));
  }

  @GET
  @Produces(ContractChangeLines.MEDIA_TYPE)
  @Operation(hidden = true)
  public StreamingOutput stream(
      @QueryParam("after") @DefaultValue("0") @PositiveOrZero long after) {
    return output -> lines.write(after, output);
  }
}
