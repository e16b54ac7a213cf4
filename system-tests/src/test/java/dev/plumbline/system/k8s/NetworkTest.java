package dev.plumbline.system.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1NetworkPolicyEgressRule;
import io.kubernetes.client.openapi.models.V1NetworkPolicyIngressRule;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPeer;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Who may open a connection to whom. A call between pods needs the caller's egress and the other's
/// ingress.
class NetworkTest {

  /// One allowed direction: the pods' name, or a label of the other namespace, and the port.
  private record Flow(String from, String to, String port) {}

  @Test
  void nothingIsAllowedUnlessItIsNamed() {
    assertThat(Manifests.of("base").policies())
        .filteredOn(policy -> selector(policy).isEmpty())
        .filteredOn(policy -> given(policy.getSpec().getEgress()).isEmpty())
        .singleElement()
        .satisfies(
            policy -> {
              assertThat(policy.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
              assertThat(given(policy.getSpec().getIngress())).isEmpty();
            });
  }

  @Test
  void theServicesAreCalledByTheGatewayAndOneWayAndWatchedByTheMonitoring() {
    assertThat(ingress(Manifests.of("base")))
        .containsExactlyInAnyOrder(
            new Flow("the ingress namespace", "gateway", "8080"),
            new Flow("the monitoring namespace", "every service with a database", "8080"),
            new Flow("gateway", "vendor-service", "8080"),
            new Flow("gateway", "contract-service", "8080"),
            new Flow("gateway", "scorecard-service", "8080"),
            new Flow("contract-service", "vendor-service", "8080"),
            new Flow("scorecard-service", "contract-service", "8080"));
  }

  @Test
  void whatIsAllowedInIsAllowedOut() {
    Manifests base = Manifests.of("base");

    assertThat(egress(base))
        .containsAll(
            ingress(base).stream().filter(flow -> !flow.from().endsWith("namespace")).toList())
        .filteredOn(flow -> !flow.port().equals("8080"))
        .containsExactlyInAnyOrder(
            new Flow("every pod", "kube-dns", "53"),
            new Flow("every pod", "kube-dns", "53"),
            new Flow("every service", "the issuer namespace", "8443"),
            new Flow("every service with a database", "the database namespace", "5432"));
  }

  @Test
  void onTheLocalClusterOnlyTheServicesWithADatabaseReachPostgresql() {
    assertThat(ingress(Manifests.of("overlays/local")))
        .contains(
            new Flow("every service with a database", "postgresql", "5432"),
            new Flow("every pod", "gateway", "8080"));
    assertThat(egress(Manifests.of("overlays/local")))
        .contains(new Flow("every service with a database", "postgresql", "5432"))
        .noneMatch(flow -> flow.to().equals("the database namespace"));
  }

  private static List<Flow> ingress(Manifests manifests) {
    var flows = new ArrayList<Flow>();
    for (V1NetworkPolicy policy : manifests.policies()) {
      for (V1NetworkPolicyIngressRule rule : given(policy.getSpec().getIngress())) {
        List<V1NetworkPolicyPeer> from = given(rule.getFrom());
        for (V1NetworkPolicyPeer caller :
            from.isEmpty() ? List.of(new V1NetworkPolicyPeer()) : from) {
          for (V1NetworkPolicyPort port : rule.getPorts()) {
            flows.add(new Flow(name(caller), name(selector(policy)), number(port)));
          }
        }
      }
    }
    return flows;
  }

  private static List<Flow> egress(Manifests manifests) {
    var flows = new ArrayList<Flow>();
    for (V1NetworkPolicy policy : manifests.policies()) {
      for (V1NetworkPolicyEgressRule rule : given(policy.getSpec().getEgress())) {
        for (V1NetworkPolicyPeer callee : rule.getTo()) {
          for (V1NetworkPolicyPort port : rule.getPorts()) {
            flows.add(new Flow(name(selector(policy)), name(callee), number(port)));
          }
        }
      }
    }
    return flows;
  }

  private static <T> List<T> given(List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }

  private static Map<String, String> selector(V1NetworkPolicy policy) {
    return Objects.requireNonNullElse(policy.getSpec().getPodSelector().getMatchLabels(), Map.of());
  }

  private static String number(V1NetworkPolicyPort port) {
    assertThat(port.getPort().isInteger()).as("a number: not every network reads names").isTrue();
    return port.getPort().toString();
  }

  private static String name(V1NetworkPolicyPeer peer) {
    if (peer.getPodSelector() != null) {
      return name(peer.getPodSelector().getMatchLabels());
    }
    return peer.getNamespaceSelector() == null
        ? name(Map.of())
        : "the " + name(peer.getNamespaceSelector().getMatchLabels()) + " namespace";
  }

  private static String name(Map<String, String> labels) {
    if (labels.isEmpty()) {
      return "every pod";
    }
    assertThat(labels).hasSize(1);
    var label = labels.entrySet().iterator().next();
    return switch (label.getKey()) {
      case "app.kubernetes.io/part-of" -> "every service";
      case "plumbline.dev/database" -> "every service with a database";
      case "app.kubernetes.io/name", "plumbline.dev/role", "k8s-app" -> label.getValue();
      default -> throw new AssertionError("a label that no policy uses so far: " + label);
    };
  }
}
