package dev.plumbline.service.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// What is read of the other service.
interface OtherServiceApi {

  @Path("/standing")
  @RegisterRestClient(configKey = "other-service")
  @OidcClientFilter("other-service")
  interface WithToken extends OtherServiceApi {}

  /// The same with a client of its own, so that a test may be the first to ask for its token.
  @Path("/standing")
  @RegisterRestClient(configKey = "other-service-without-token")
  @OidcClientFilter("other-service-without-token")
  interface WithoutToken extends OtherServiceApi {}

  /// The one field that counts here.
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Standing(String status) {}

  @GET
  Standing standing();
}
