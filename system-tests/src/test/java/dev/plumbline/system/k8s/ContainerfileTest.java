package dev.plumbline.system.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The images, which nothing here can build: each runs as the user that its pod runs as, from the
/// four layers of a packaged Quarkus application.
class ContainerfileTest {

  @ParameterizedTest
  @ValueSource(strings = {"gateway", "vendor-service", "contract-service", "scorecard-service"})
  void theImageRunsAsThePodsUserFromAllLayers(String service) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", service, "Containerfile"));
    var security =
        Manifests.of("base")
            .deployment(service)
            .getSpec()
            .getTemplate()
            .getSpec()
            .getSecurityContext();

    assertThat(lines)
        .contains("USER " + security.getRunAsUser() + ":" + security.getRunAsGroup())
        .filteredOn(line -> line.startsWith("COPY "))
        .map(line -> line.split(" ", -1)[1])
        .containsExactlyInAnyOrder(
            "target/quarkus-app/lib/",
            "target/quarkus-app/quarkus-run.jar",
            "target/quarkus-app/quarkus/",
            "target/quarkus-app/app/");
  }
}
