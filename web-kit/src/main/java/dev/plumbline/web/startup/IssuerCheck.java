package dev.plumbline.web.startup;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/// Tokens of an issuer that is reached over plain HTTP can be forged by anyone on the way. Where
/// the keys come from an address inside the cluster, the issuer must still be a public HTTPS one.
@Singleton
class IssuerCheck implements StartupCheck {

  private static final String ISSUER = "quarkus.oidc.token.issuer";
  private static final String SERVER = "quarkus.oidc.auth-server-url";

  private final Config config;
  private final Environment environment;

  IssuerCheck(Config config, Environment environment) {
    this.config = config;
    this.environment = environment;
  }

  @Override
  public Stream<String> refusals() {
    if (environment.sheltered()) {
      return Stream.empty();
    }
    Optional<String> issuer = value(ISSUER);
    String property = issuer.isPresent() ? ISSUER : SERVER;
    return issuer.or(() -> value(SERVER)).filter(url -> url.startsWith("https://")).isPresent()
        ? Stream.empty()
        : Stream.of(property + " must be an https:// address outside the demo");
  }

  private Optional<String> value(String property) {
    return config.getOptionalValue(property, String.class);
  }
}
