package dev.plumbline.gateway;

import dev.plumbline.gateway.proxy.ServiceAddresses;
import dev.plumbline.gateway.routing.Service;
import dev.plumbline.web.startup.StartupCheck;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Settings with which the gateway would let through what it must not, or nothing at all.
@Singleton
class UnsafeSettings implements StartupCheck {

  private final ServiceAddresses addresses;
  private final boolean behindProxy;
  private final Optional<List<String>> trustedProxies;

  UnsafeSettings(
      ServiceAddresses addresses,
      @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
          boolean behindProxy,
      @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies")
          Optional<List<String>> trustedProxies) {
    this.addresses = addresses;
    this.behindProxy = behindProxy;
    this.trustedProxies = trustedProxies;
  }

  @Override
  public Stream<String> refusals() {
    Stream<String> unusable =
        Arrays.stream(Service.values())
            .filter(service -> !isBase(addresses.of(service)))
            .map(
                service ->
                    "plumbline.%s.url must be http://host or http://host:port"
                        .formatted(service.module()));
    return Stream.concat(unusable, gullible().stream());
  }

  private static boolean isBase(URI address) {
    return "http".equals(address.getScheme())
        && address.getHost() != null
        && address.toString().equals("http://" + address.getRawAuthority());
  }

  private Optional<String> gullible() {
    return behindProxy && trustedProxies.isEmpty()
        ? Optional.of(
            "quarkus.http.proxy.trusted-proxies must name the proxies before the gateway, or any"
                + " client can claim any address")
        : Optional.empty();
  }
}
