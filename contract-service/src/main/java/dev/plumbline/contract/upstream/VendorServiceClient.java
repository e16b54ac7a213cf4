package dev.plumbline.contract.upstream;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The operations of vendor-service that are called here.
@RegisterRestClient(configKey = "vendor-service")
@OidcClientFilter("vendor-service")
@Path("/api/v1/vendors")
interface VendorServiceClient {

  @GET
  @Path("{id}/standing")
  VendorStanding standing(UUID id);
}
