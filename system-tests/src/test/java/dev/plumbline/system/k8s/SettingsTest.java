package dev.plumbline.system.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EnvVar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every variable that a container is given is a setting that the packaged service reads while it
/// runs: the platform's own tell it in the jars' catalogues of settings, ours in their properties.
class SettingsTest {

  private static final String CATALOGUE = "META-INF/quarkus-config-doc/quarkus-config-model.json";

  /// Settings of a named client; the catalogue has a placeholder where the name stands.
  private static final String NAMED_CLIENT =
      "(QUARKUS_OIDC_CLIENT_)(?:VENDOR_SERVICE|CONTRACT_SERVICE)_(.*)";

  @ParameterizedTest
  @ValueSource(strings = {"gateway", "vendor-service", "contract-service", "scorecard-service"})
  void everyVariableIsASettingThatTheServiceReads(String service) throws IOException {
    Set<String> known = settings(Path.of("..", service, "target", "quarkus-app"));

    for (String folder : List.of("base", "overlays/local")) {
      Manifests manifests = Manifests.of(folder);
      var pod = manifests.deployment(service).getSpec().getTemplate().getSpec();
      Set<String> given = new HashSet<>(manifests.settings("platform").keySet());
      given.addAll(manifests.settings(service).keySet());
      Manifests.containers(pod).forEach(container -> given.addAll(names(container)));

      assertThat(given).hasSizeGreaterThan(5);
      given.removeIf(name -> known.contains(name.replaceFirst(NAMED_CLIENT, "$1$2")));
      assertThat(given).as("variables that %s does not read", service).isEmpty();
    }
  }

  private static List<String> names(V1Container container) {
    return Objects.requireNonNullElse(container.getEnv(), List.<V1EnvVar>of()).stream()
        .map(V1EnvVar::getName)
        .toList();
  }

  private static Set<String> settings(Path application) throws IOException {
    assertThat(application).as("the packaged service").isDirectory();
    var settings = new HashSet<>(Set.of("QUARKUS_PROFILE"));
    try (Stream<Path> files = Files.walk(application)) {
      files
          .filter(file -> file.toString().endsWith(".jar"))
          .forEach(jar -> settings.addAll(settingsOf(jar)));
    }
    return settings;
  }

  private static Set<String> settingsOf(Path jar) {
    var settings = new HashSet<String>();
    try (JarFile file = new JarFile(jar.toFile())) {
      String catalogue = text(file, CATALOGUE);
      if (!catalogue.isEmpty()) {
        collect(JsonParser.parseString(catalogue), settings);
      }
      text(file, "application.properties")
          .lines()
          .filter(line -> line.startsWith("plumbline."))
          .map(line -> line.replaceFirst("=.*", ""))
          .forEach(name -> settings.add(variable(name)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return settings;
  }

  private static String text(JarFile jar, String name) throws IOException {
    var entry = jar.getJarEntry(name);
    return entry == null
        ? ""
        : new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String variable(String property) {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  /// Only what is read at run time; a setting that is fixed when the image is built would be lost.
  private static void collect(JsonElement element, Set<String> settings) {
    if (element instanceof JsonArray array) {
      array.forEach(item -> collect(item, settings));
    } else if (element instanceof JsonObject object) {
      if (object.has("environmentVariable")) {
        settings.add(object.get("environmentVariable").getAsString());
      }
      if (!object.has("phase") || object.get("phase").getAsString().equals("RUN_TIME")) {
        object.entrySet().forEach(entry -> collect(entry.getValue(), settings));
      }
    }
  }
}
