package dev.plumbline.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.plumbline.gateway.routing.BodyKind;
import dev.plumbline.gateway.routing.Route;
import dev.plumbline.gateway.routing.Service;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The OpenAPI document of one service.
///
/// @param root the document, never changed
public record ServiceDocument(Service service, JsonNode root) {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /// Reads a document from YAML.
  public static ServiceDocument read(Service service, InputStream yaml) throws IOException {
    return new ServiceDocument(service, new YAMLMapper().readTree(yaml));
  }

  /// Every operation of a document.
  static Stream<JsonNode> operations(JsonNode document) {
    return document
        .path("paths")
        .valueStream()
        .flatMap(path -> METHODS.stream().map(path::path).filter(JsonNode::isObject));
  }

  /// Every operation, those between services included.
  List<Route> routes() {
    return root.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(member -> METHODS.contains(member.getKey()))
                    .map(operation -> route(path.getKey(), operation)))
        .toList();
  }

  /// The document as callers from outside see it: without the operations between services.
  ObjectNode published() {
    ObjectNode copy = root.deepCopy();
    JsonNode paths = copy.path("paths");
    paths.forEach(
        path -> ((ObjectNode) path).removeIf(member -> member.path("x-internal").asBoolean()));
    ((ObjectNode) paths).removeIf(path -> METHODS.stream().noneMatch(path::has));
    return copy;
  }

  private Route route(String path, Map.Entry<String, JsonNode> operation) {
    JsonNode body = operation.getValue();
    boolean json =
        body.path("requestBody").path("content").properties().stream()
            .map(Map.Entry::getKey)
            .allMatch(type -> type.startsWith("application/json"));
    return new Route(
        service,
        operation.getKey().toUpperCase(Locale.ROOT),
        path,
        json ? BodyKind.JSON : BodyKind.UPLOAD,
        body.path("x-internal").asBoolean());
  }
}
