package dev.plumbline.system.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// However far the services scale, PostgreSQL keeps a fifth of its connections for people and
/// migrations.
class ConnectionsTest {

  private static final String POOL = "QUARKUS_DATASOURCE_JDBC_MAX_SIZE";

  @Test
  void theServicesAtTheirMostLeaveAFifthOfTheConnections() {
    Manifests base = Manifests.of("base");
    Map<String, Integer> pods =
        base.all(V2HorizontalPodAutoscaler.class)
            .collect(
                Collectors.toMap(
                    scaler -> scaler.getSpec().getScaleTargetRef().getName(),
                    scaler -> scaler.getSpec().getMaxReplicas() + surge(base, scaler)));

    int connections =
        pods.entrySet().stream()
            .filter(entry -> base.settings(entry.getKey()).containsKey(POOL))
            .mapToInt(entry -> entry.getValue() * pool(base, entry.getKey()))
            .sum();

    assertThat(connections).isPositive().isLessThanOrEqualTo(maxConnections() * 80 / 100);
  }

  private static int surge(Manifests base, V2HorizontalPodAutoscaler scaler) {
    String name = scaler.getSpec().getScaleTargetRef().getName();
    return base.deployment(name)
        .getSpec()
        .getStrategy()
        .getRollingUpdate()
        .getMaxSurge()
        .getIntValue();
  }

  private static int pool(Manifests base, String service) {
    return Integer.parseInt(base.settings(service).get(POOL));
  }

  private static int maxConnections() {
    return Manifests.of("overlays/local")
        .all(V1StatefulSet.class)
        .flatMap(set -> set.getSpec().getTemplate().getSpec().getContainers().stream())
        .flatMap(container -> container.getArgs().stream())
        .filter(argument -> argument.startsWith("max_connections="))
        .map(argument -> Integer.parseInt(argument.substring("max_connections=".length())))
        .findFirst()
        .orElseThrow();
  }
}
