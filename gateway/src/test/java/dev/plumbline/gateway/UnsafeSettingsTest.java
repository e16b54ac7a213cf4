package dev.plumbline.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.gateway.proxy.ServiceAddresses;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeSettingsTest {

  @Test
  void usualAddressesAreFine() {
    assertThat(check("http://localhost:8081", false, null)).isEmpty();
    assertThat(check("http://vendor-service", true, List.of("10.0.0.0/8"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://vendor-service",
        "vendor-service:8081",
        "http://vendor-service:8081/",
        "http://vendor-service:8081/api",
        "http://vendor-service:8081?x",
        "http:/vendor-service"
      })
  void anAddressIsAHostAndAPort(String address) {
    assertThat(check(address, false, null))
        .containsExactly("plumbline.vendor-service.url must be http://host or http://host:port");
  }

  @Test
  void whoTrustsForwardedHeadersSaysWhose() {
    assertThat(check("http://localhost:8081", true, null))
        .singleElement()
        .asString()
        .startsWith("quarkus.http.proxy.trusted-proxies must name");
  }

  private static List<String> check(
      String vendor, boolean behindProxy, @Nullable List<String> trusted) {
    var fine = URI.create("http://localhost:8082");
    var addresses = new ServiceAddresses(URI.create(vendor), fine, fine);
    return new UnsafeSettings(addresses, behindProxy, Optional.ofNullable(trusted))
        .refusals()
        .toList();
  }
}
