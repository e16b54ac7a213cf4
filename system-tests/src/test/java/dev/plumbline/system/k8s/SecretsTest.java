package dev.plumbline.system.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Secrets are referred to, documented, and never committed; the database owner's is the
/// migrations' alone.
class SecretsTest {

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/local"})
  void noSecretIsCommitted(String folder) {
    Manifests manifests = Manifests.of(folder);

    assertThat(manifests.all(V1Secret.class)).isEmpty();
    assertThat(manifests.all(V1ConfigMap.class))
        .flatExtracting(map -> map.getData().keySet())
        .isNotEmpty()
        .noneMatch(SecretsTest::isSecret);
    assertThat(variables(manifests).filter(variable -> isSecret(variable.getName())))
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(variable -> assertThat(variable.getValue()).isNull())
        .allSatisfy(variable -> assertThat(variable.getValueFrom().getSecretKeyRef()).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vendor-service", "contract-service", "scorecard-service"})
  void onlyTheMigrationsSeeTheOwnersPassword(String name) {
    var pod = Manifests.of("base").deployment(name).getSpec().getTemplate().getSpec();

    assertThat(pod.getInitContainers())
        .singleElement()
        .satisfies(
            migrations -> assertThat(secrets(migrations)).containsExactly(name + "-migrations"));
    assertThat(pod.getContainers())
        .singleElement()
        .satisfies(
            service ->
                assertThat(secrets(service))
                    .contains(name + "-database")
                    .doesNotContain(name + "-migrations"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/local"})
  void everySecretIsDocumented(String folder) throws IOException {
    String readme = Files.readString(Path.of("..", "k8s", "README.md"));

    assertThat(variables(Manifests.of(folder)))
        .filteredOn(variable -> variable.getValueFrom() != null)
        .extracting(variable -> variable.getValueFrom().getSecretKeyRef())
        .isNotEmpty()
        .allSatisfy(
            secret ->
                assertThat(readme)
                    .contains("| `%s` | `%s` |".formatted(secret.getName(), secret.getKey())));
  }

  private static Stream<V1EnvVar> variables(Manifests manifests) {
    return manifests.pods().stream()
        .flatMap(pod -> Manifests.containers(pod.getSpec()).stream())
        .flatMap(SecretsTest::variables);
  }

  private static Stream<V1EnvVar> variables(V1Container container) {
    return Objects.requireNonNullElse(container.getEnv(), List.<V1EnvVar>of()).stream();
  }

  private static List<String> secrets(V1Container container) {
    return variables(container)
        .filter(variable -> variable.getValueFrom() != null)
        .map(variable -> variable.getValueFrom().getSecretKeyRef().getName())
        .toList();
  }

  private static boolean isSecret(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return Stream.of("PASSWORD", "SECRET", "KEY", "TOKEN").anyMatch(upper::contains);
  }
}
