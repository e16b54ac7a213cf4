package dev.plumbline.web.startup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/// In the demo a client's secret is its id. Anywhere else such a secret is none.
@Singleton
class SecretsCheck implements StartupCheck {

  private static final List<String> SECRETS =
      List.of(".credentials.secret", ".credentials.client-secret.value");

  private final Config config;
  private final Environment environment;

  SecretsCheck(Config config, Environment environment) {
    this.config = config;
    this.environment = environment;
  }

  @Override
  public Stream<String> refusals() {
    return environment.sheltered()
        ? Stream.empty()
        : StreamSupport.stream(config.getPropertyNames().spliterator(), false)
            .filter(name -> name.startsWith("quarkus.oidc"))
            .filter(name -> SECRETS.stream().anyMatch(name::endsWith))
            .filter(this::isClientId)
            .map(name -> name + " must not be the client's id, as everybody knows it");
  }

  private boolean isClientId(String secret) {
    String client = secret.substring(0, secret.indexOf(".credentials."));
    Optional<String> id = config.getOptionalValue(client + ".client-id", String.class);
    return id.isPresent() && id.equals(config.getOptionalValue(secret, String.class));
  }
}
