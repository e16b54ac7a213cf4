package dev.plumbline.contract.upstream;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The operations of vendor-service that are called here.
@RegisterRestClient(configKey = "vendor-service")
@OidcClientFilter("vendor-service")
@Path("/api/v1")
interface VendorServiceClient {

  @GET
  @Path("vendors/{id}/standing")
  VendorStanding standing(UUID id);

  @GET
  @Path("standings")
  VendorOutlook.All standings(@QueryParam("vendor") List<UUID> vendors);

  /// The answer as it was hashed.
  @GET
  @Path("programmes/{id}/award/contract-draft")
  @Produces(MediaType.APPLICATION_JSON)
  String contractDraft(UUID id);

  @GET
  @Path("vendors/{id}/standing")
  VendorName name(UUID id);

  @GET
  @Path("placements")
  Placement.All placements(
      @QueryParam("activity") List<String> activities, @QueryParam("date") LocalDate day);
}
