package dev.plumbline.system.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1ContainerPort;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1PodTemplateSpec;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1VolumeMount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A name written in one place exists in the other.
class ReferencesTest {

  private static final List<String> SERVICES =
      List.of("contract-service", "gateway", "scorecard-service", "vendor-service");

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/local"})
  void everyServiceFindsItsPodsAndTheirPort(String folder) {
    Manifests manifests = Manifests.of(folder);

    assertThat(manifests.all(V1Service.class))
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(
            service -> {
              V1PodTemplateSpec pod = only(manifests, service.getSpec().getSelector());
              assertThat(service.getSpec().getType()).as("not reachable from outside").isNull();
              assertThat(ports(pod))
                  .contains(service.getSpec().getPorts().getFirst().getTargetPort().getStrValue());
            });
  }

  @Test
  void everyServiceHasItsDeploymentAccountAutoscalerAndBudget() {
    Manifests base = Manifests.of("base");

    assertThat(base.all(V1Deployment.class))
        .extracting(deployment -> deployment.getMetadata().getName())
        .containsExactlyInAnyOrderElementsOf(SERVICES);
    assertThat(base.all(V1ServiceAccount.class))
        .extracting(account -> account.getMetadata().getName())
        .containsExactlyInAnyOrderElementsOf(SERVICES);
    assertThat(base.all(V2HorizontalPodAutoscaler.class))
        .extracting(scaler -> scaler.getSpec().getScaleTargetRef().getName())
        .containsExactlyInAnyOrderElementsOf(SERVICES);
    assertThat(base.all(V1PodDisruptionBudget.class))
        .extracting(budget -> only(base, budget.getSpec().getSelector().getMatchLabels()))
        .hasSize(4)
        .doesNotHaveDuplicates();
  }

  @Test
  void anAutoscaledDeploymentLeavesItsReplicasToTheAutoscaler() {
    assertThat(Manifests.of("base").all(V1Deployment.class))
        .extracting(deployment -> deployment.getSpec().getReplicas())
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/local"})
  void everyPodRefersToWhatIsThere(String folder) {
    Manifests manifests = Manifests.of(folder);
    List<String> maps =
        manifests.all(V1ConfigMap.class).map(map -> map.getMetadata().getName()).toList();

    assertThat(manifests.all(V1Deployment.class))
        .allSatisfy(
            deployment -> {
              var template = deployment.getSpec().getTemplate();
              var name = deployment.getMetadata().getName();
              assertThat(template.getMetadata().getLabels())
                  .containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels());
              assertThat(template.getSpec().getServiceAccountName()).isEqualTo(name);
              assertThat(Manifests.containers(template.getSpec()))
                  .allSatisfy(
                      container -> {
                        assertThat(container.getImage()).startsWith("plumbline/" + name + ":");
                        assertThat(container.getEnvFrom())
                            .extracting(source -> source.getConfigMapRef().getName())
                            .hasSize(2)
                            .isSubsetOf(maps);
                        assertThat(container.getVolumeMounts())
                            .extracting(V1VolumeMount::getName)
                            .isSubsetOf(
                                template.getSpec().getVolumes().stream()
                                    .map(volume -> volume.getName())
                                    .toList());
                      });
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/local"})
  void everyServiceIsProbedAtItsHealthPaths(String folder) {
    assertThat(Manifests.of(folder).all(V1Deployment.class))
        .flatExtracting(deployment -> deployment.getSpec().getTemplate().getSpec().getContainers())
        .hasSize(4)
        .allSatisfy(
            container -> {
              assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/started");
              assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
              assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
            });
  }

  private static String path(V1Probe probe) {
    assertThat(probe.getHttpGet().getPort().getStrValue()).isEqualTo("http");
    return probe.getHttpGet().getPath();
  }

  private static V1PodTemplateSpec only(Manifests manifests, Map<String, String> selector) {
    List<V1PodTemplateSpec> found =
        manifests.pods().stream()
            .filter(
                pod -> pod.getMetadata().getLabels().entrySet().containsAll(selector.entrySet()))
            .toList();
    assertThat(found).as("pods of %s", selector).hasSize(1);
    return found.getFirst();
  }

  private static Stream<String> ports(V1PodTemplateSpec pod) {
    return Manifests.containers(pod.getSpec()).stream()
        .filter(container -> container.getPorts() != null)
        .flatMap(container -> container.getPorts().stream())
        .map(V1ContainerPort::getName);
  }
}
