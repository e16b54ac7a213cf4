package dev.plumbline.scorecard.upstream;

import dev.plumbline.web.startup.StartupCheck;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;

/// That contract-service has an address that can be called.
@Singleton
class ContractServiceAddress implements StartupCheck {

  private final URI url;

  ContractServiceAddress(ContractServiceSettings settings) {
    this.url = settings.url();
  }

  @Override
  public Stream<String> refusals() {
    return url.getHost() != null && Set.of("http", "https").contains(url.getScheme())
        ? Stream.empty()
        : Stream.of(
            "plumbline.contract-service.url must be an absolute http or https address, such as"
                + " http://localhost:8082");
  }
}
