package dev.plumbline.system.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1PodTemplateSpec;
import io.kubernetes.client.openapi.models.V1Volume;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The restricted pod security profile, and what we ask beyond it: a read-only file system and no
/// API token.
class PodSecurityTest {

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/local"})
  void theNamespaceEnforcesTheRestrictedProfile(String folder) {
    assertThat(Manifests.of(folder).all(V1Namespace.class))
        .singleElement()
        .satisfies(
            namespace ->
                assertThat(namespace.getMetadata().getLabels())
                    .containsEntry("pod-security.kubernetes.io/enforce", "restricted"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/local"})
  void everyPodMeetsIt(String folder) {
    assertThat(Manifests.of(folder).pods())
        .hasSizeGreaterThanOrEqualTo(4)
        .extracting(V1PodTemplateSpec::getSpec)
        .allSatisfy(PodSecurityTest::restricted);
  }

  private static void restricted(V1PodSpec pod) {
    assertThat(pod.getHostNetwork()).isNull();
    assertThat(pod.getHostPID()).isNull();
    assertThat(pod.getHostIPC()).isNull();
    assertThat(pod.getAutomountServiceAccountToken()).isFalse();
    assertThat(pod.getEnableServiceLinks()).isFalse();
    assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
    assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
    assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
    assertThat(pod.getVolumes()).extracting(V1Volume::getHostPath).containsOnlyNulls();
    assertThat(Manifests.containers(pod)).allSatisfy(PodSecurityTest::restricted);
  }

  private static void restricted(V1Container container) {
    var security = container.getSecurityContext();
    assertThat(security.getAllowPrivilegeEscalation()).isFalse();
    assertThat(security.getPrivileged()).isNull();
    assertThat(security.getReadOnlyRootFilesystem()).isTrue();
    assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
    assertThat(security.getCapabilities().getAdd()).isNullOrEmpty();
    assertThat(security.getRunAsUser()).as("not overridden").isNull();
    assertThat(container.getResources().getLimits()).containsKey("memory");
    assertThat(container.getResources().getRequests()).containsKeys("memory", "cpu");
  }
}
