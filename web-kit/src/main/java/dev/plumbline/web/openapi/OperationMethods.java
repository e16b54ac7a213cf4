package dev.plumbline.web.openapi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/// The methods behind the operations of a document, which itself does not name them.
final class OperationMethods {

  private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

  private record Key(HttpMethod method, String path) {}

  private final Map<Key, MethodInfo> methods = new HashMap<>();

  OperationMethods(IndexView index) {
    for (HttpMethod http : HttpMethod.values()) {
      for (AnnotationInstance operation : index.getAnnotations("jakarta.ws.rs." + http)) {
        MethodInfo method = operation.target().asMethod();
        methods.put(new Key(http, path(method)), method);
      }
    }
  }

  Optional<MethodInfo> behind(HttpMethod method, String path) {
    return Optional.ofNullable(methods.get(new Key(method, path)));
  }

  private static String path(MethodInfo method) {
    return Stream.of(method.declaringClass().declaredAnnotation(PATH), method.annotation(PATH))
        .flatMap(Stream::ofNullable)
        .flatMap(path -> Arrays.stream(path.value().asString().split("/")))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/", "/", ""));
  }
}
