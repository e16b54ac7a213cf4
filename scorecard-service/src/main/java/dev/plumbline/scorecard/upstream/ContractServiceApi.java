package dev.plumbline.scorecard.upstream;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// contract-service as it is called from here. Every call is a read and safe to repeat.
@Path("/api/v1")
@RegisterRestClient(configKey = "contract-service")
@OidcClientFilter("contract-service")
@Produces(MediaType.APPLICATION_JSON)
interface ContractServiceApi {

  @GET
  @Path("/contract-changes")
  ContractChanges changes(@QueryParam("after") long after, @QueryParam("limit") int limit);

  /// The frozen terms as the text that was served, so that it can be kept as it is.
  @GET
  @Path("/contracts/{id}/versions/{number}/terms")
  String terms(@PathParam("id") UUID contractId, @PathParam("number") int number);
}
