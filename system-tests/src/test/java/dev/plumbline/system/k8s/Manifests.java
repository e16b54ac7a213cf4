package dev.plumbline.system.k8s;

import com.google.gson.Gson;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1PodTemplateSpec;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A rendered folder, read into the models of Kubernetes' own Java client. Their reader refuses
/// unknown fields, missing required ones and wrong types at every depth.
record Manifests(List<Object> objects) {

  static Manifests of(String folder) {
    return parse(Kustomize.render(folder));
  }

  static Manifests parse(String yaml) {
    var objects = new ArrayList<>();
    for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(yaml)) {
      objects.add(read((Map<?, ?>) document));
    }
    return new Manifests(List.copyOf(objects));
  }

  private static Object read(Map<?, ?> document) {
    Gson gson = JSON.getGson();
    return gson.fromJson(gson.toJsonTree(document), model(document));
  }

  /// `autoscaling/v2` and `HorizontalPodAutoscaler` are the class `V2HorizontalPodAutoscaler`.
  private static Class<?> model(Map<?, ?> document) {
    String apiVersion = String.valueOf(document.get("apiVersion"));
    String version = apiVersion.substring(apiVersion.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    String name = V1Deployment.class.getPackageName() + "." + version + document.get("kind");
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException unknown) {
      throw new IllegalArgumentException("Kubernetes knows no " + document.get("kind"), unknown);
    }
  }

  <T> Stream<T> all(Class<T> kind) {
    return objects.stream().filter(kind::isInstance).map(kind::cast);
  }

  V1Deployment deployment(String name) {
    return all(V1Deployment.class)
        .filter(deployment -> name.equals(deployment.getMetadata().getName()))
        .findFirst()
        .orElseThrow();
  }

  /// The templates of everything that runs pods.
  List<V1PodTemplateSpec> pods() {
    return Stream.concat(
            all(V1Deployment.class).map(deployment -> deployment.getSpec().getTemplate()),
            all(V1StatefulSet.class).map(set -> set.getSpec().getTemplate()))
        .toList();
  }

  List<V1NetworkPolicy> policies() {
    return all(V1NetworkPolicy.class).toList();
  }

  /// The settings of a ConfigMap, by its name without the hash that kustomize adds.
  Map<String, String> settings(String name) {
    return all(V1ConfigMap.class)
        .filter(map -> String.valueOf(map.getMetadata().getName()).matches(name + "-[0-9a-z]{10}"))
        .map(map -> Objects.requireNonNull(map.getData()))
        .findFirst()
        .orElseThrow();
  }

  static List<V1Container> containers(V1PodSpec pod) {
    List<V1Container> first = Objects.requireNonNullElse(pod.getInitContainers(), List.of());
    return Stream.concat(first.stream(), pod.getContainers().stream()).toList();
  }
}
