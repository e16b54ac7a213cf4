package dev.plumbline.web.startup;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The demo's passwords are known to everybody, so nobody else may reach it.
@Singleton
class LoopbackCheck implements StartupCheck {

  private static final String PROPERTY = "quarkus.http.host";

  private final String host;
  private final Environment environment;

  LoopbackCheck(@ConfigProperty(name = PROPERTY) String host, Environment environment) {
    this.host = host;
    this.environment = environment;
  }

  @Override
  public Stream<String> refusals() {
    return !environment.demo() || isLoopback()
        ? Stream.empty()
        : Stream.of(PROPERTY + " must be a loopback address in the profile demo");
  }

  private boolean isLoopback() {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
  }
}
