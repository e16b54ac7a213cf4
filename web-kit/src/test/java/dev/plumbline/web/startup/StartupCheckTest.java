package dev.plumbline.web.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StartupCheckTest {

  private static final Environment PRODUCTION = new Environment(false, false);
  private static final Environment DEMO = new Environment(true, true);

  @Test
  void anIssuerOverPlainHttpIsRefused() {
    assertThat(issuer(Map.of("quarkus.oidc.auth-server-url", "http://id.example/realms/p")))
        .singleElement()
        .asString()
        .startsWith("quarkus.oidc.auth-server-url must be");
    assertThat(issuer(Map.of())).hasSize(1);
    assertThat(issuer(Map.of("quarkus.oidc.auth-server-url", "https://id.example/realms/p")))
        .isEmpty();
  }

  @Test
  void keysFromInsideTheClusterNeedAPublicIssuer() {
    var inside = "http://keycloak.identity.svc/realms/p";
    assertThat(
            issuer(
                Map.of(
                    "quarkus.oidc.auth-server-url",
                    inside,
                    "quarkus.oidc.token.issuer",
                    "https://id.example/realms/p")))
        .isEmpty();
    assertThat(
            issuer(
                Map.of(
                    "quarkus.oidc.auth-server-url", "https://id.example/realms/p",
                    "quarkus.oidc.token.issuer", "http://id.example/realms/p")))
        .singleElement()
        .asString()
        .startsWith("quarkus.oidc.token.issuer");
  }

  @Test
  void aSecretThatIsTheClientsIdIsRefused() {
    var settings =
        config(
            Map.of(
                "quarkus.oidc-client.vendor-service.client-id", "contract-service",
                "quarkus.oidc-client.vendor-service.credentials.secret", "contract-service",
                "quarkus.oidc.client-id", "gateway",
                "quarkus.oidc.credentials.client-secret.value", "gateway",
                "quarkus.oidc-client.other.client-id", "other",
                "quarkus.oidc-client.other.credentials.secret", "b7Xq0"));
    assertThat(new SecretsCheck(settings, PRODUCTION).refusals())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("quarkus.oidc.credentials.client-secret.value "))
        .noneMatch(line -> line.contains("b7Xq0"));
    assertThat(new SecretsCheck(settings, DEMO).refusals()).isEmpty();
  }

  @Test
  void theDemoListensOnLoopbackOnly() {
    assertThat(new LoopbackCheck("0.0.0.0", DEMO).refusals())
        .singleElement()
        .asString()
        .startsWith("quarkus.http.host");
    assertThat(new LoopbackCheck("127.0.0.1", DEMO).refusals()).isEmpty();
    assertThat(new LoopbackCheck("0.0.0.0", PRODUCTION).refusals()).isEmpty();
  }

  @Test
  void aSettingThatNoPackagedFileKnowsIsRefused() {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .withSources(source(100, Map.of("plumbline.audience", "x")))
            .withSources(source(250, Map.of("%demo.plumbline.feed.every", "5s")))
            .withSources(
                source(
                    400,
                    Map.of(
                        "plumbline.audience", "y",
                        "plumbline.feed.every", "9s",
                        "plumbline.feed.evry", "9s",
                        "other.setting", "z")))
            .build();
    assertThat(new UnknownSettingsCheck(config).refusals())
        .containsExactly("plumbline.feed.evry is not a setting of this process");
  }

  @Test
  void allRefusalsAreToldAtOnce() {
    StartupCheck two = () -> Stream.of("b is wrong", "a is wrong");
    StartupCheck one = () -> Stream.of("c is wrong");
    assertThatThrownBy(() -> new StartupChecks(List.of(two, one)).ask(new StartupEvent()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContainingAll("- a is wrong", "- b is wrong", "- c is wrong");
    new StartupChecks(List.of()).ask(new StartupEvent());
  }

  private static List<String> issuer(Map<String, String> settings) {
    return new IssuerCheck(config(settings), PRODUCTION).refusals().toList();
  }

  private static SmallRyeConfig config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder().withSources(source(400, settings)).build();
  }

  private static PropertiesConfigSource source(int ordinal, Map<String, String> settings) {
    return new PropertiesConfigSource(settings, "source " + ordinal, ordinal);
  }
}
