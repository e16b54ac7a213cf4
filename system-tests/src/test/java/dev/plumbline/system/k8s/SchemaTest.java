package dev.plumbline.system.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1Container;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every rendered object is one that Kubernetes knows, with no field it does not know and none
/// missing.
class SchemaTest {

  private static final String DEPLOYMENT =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: a}
      spec:
        selector: {matchLabels: {a: b}}
        template:
          metadata: {labels: {a: b}}
          spec: {containers: [{name: a, image: b, resources: {requests: {memory: 640Mi}}}]}
      """;

  @Test
  void kustomizeIsNewEnoughForComponents() {
    assertThat(Kustomize.version()).containsPattern("Kustomize Version: v([4-9]|\\d\\d)\\.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/local"})
  void everyObjectIsKnownToKubernetes(String folder) {
    Manifests manifests = Manifests.of(folder);

    assertThat(manifests.objects()).hasSizeGreaterThan(20);
    assertThat(manifests.pods())
        .flatExtracting(pod -> Manifests.containers(pod.getSpec()))
        .flatExtracting(container -> container.getResources().getRequests().values())
        .allSatisfy(quantity -> assertThat(quantity.getNumber()).isPositive());
  }

  @Test
  void aSoundObjectIsRead() {
    assertThat(Manifests.parse(DEPLOYMENT).pods())
        .flatExtracting(pod -> pod.getSpec().getContainers())
        .extracting(V1Container::getName)
        .containsExactly("a");
  }

  /// The check itself can fail: at the top, deep inside, for a missing field, a wrong type and a
  /// quantity.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: Deployment | kind: Deploymet",
        "selector: {matchLabels: {a: b}} | selecter: {matchLabels: {a: b}}",
        "image: b | imagee: b",
        "name: a, image: b | image: b",
        "selector: {matchLabels: {a: b}} | replicas: 1",
        "selector: | replicas: many, selector:",
        "640Mi | 640 MB",
      })
  void aBrokenObjectIsRefused(String sound, String broken) {
    assertThatThrownBy(() -> Manifests.parse(DEPLOYMENT.replace(sound, broken)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void quantitiesAreCompared() {
    assertThat(Quantity.fromString("640Mi").getNumber()).isEqualByComparingTo("671088640");
  }
}
