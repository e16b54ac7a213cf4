package dev.plumbline.gateway.proxy;

import dev.plumbline.gateway.routing.Service;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the services are, each as `http://host:port`.
@Singleton
public class ServiceAddresses {

  private final URI vendor;
  private final URI contract;
  private final URI scorecard;

  public ServiceAddresses(
      @ConfigProperty(name = "plumbline.vendor-service.url") URI vendor,
      @ConfigProperty(name = "plumbline.contract-service.url") URI contract,
      @ConfigProperty(name = "plumbline.scorecard-service.url") URI scorecard) {
    this.vendor = vendor;
    this.contract = contract;
    this.scorecard = scorecard;
  }

  /// The address of this service.
  public URI of(Service service) {
    return switch (service) {
      case VENDOR -> vendor;
      case CONTRACT -> contract;
      case SCORECARD -> scorecard;
    };
  }
}
