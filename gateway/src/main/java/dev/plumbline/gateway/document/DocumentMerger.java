package dev.plumbline.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// One OpenAPI document of several. What cannot be said in one document (two meanings of a path, of
/// a security scheme) ends the build.
final class DocumentMerger {

  private static final String DESCRIPTION =
      "Vendor governance for companies that outsource customer service. One entry for all of it;"
          + " every error is a problem document (RFC 9457), and each type of problem has a page"
          + " under `/problems`.";

  private DocumentMerger() {}

  /// The document for callers from outside.
  ///
  /// @param version of the platform
  static JsonNode merge(List<ServiceDocument> services, String version) {
    List<ObjectNode> published = services.stream().map(ServiceDocument::published).toList();
    var names = new ComponentNames(published);
    List<JsonNode> documents = services.stream().map(service -> renamed(service, names)).toList();
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    documents.forEach(document -> join(merged, "openapi", document));
    merged
        .putObject("info")
        .put("title", "Plumbline")
        .put("version", version)
        .put("description", DESCRIPTION);
    merged.putArray("servers").addObject().put("url", "/");
    documents.forEach(document -> join(merged, "security", document));
    documents.forEach(document -> joinMembers(merged, "paths", document));
    merged.putArray("tags").addAll(usedTags(merged, documents));
    joinComponents(merged.putObject("components"), documents);
    GatewayAnswers.add(merged);
    UnusedComponents.remove(merged);
    return merged;
  }

  private static JsonNode renamed(ServiceDocument service, ComponentNames names) {
    UnaryOperator<ComponentReference> rename = name -> names.of(service.service(), name);
    JsonNode copy = ComponentReference.replaced(service.published(), rename);
    copy.path("components")
        .properties()
        .forEach(
            section -> {
              var members = (ObjectNode) section.getValue();
              for (String name : members.properties().stream().map(m -> m.getKey()).toList()) {
                var renamed = rename.apply(new ComponentReference(section.getKey(), name));
                members.set(renamed.name(), members.remove(name));
              }
            });
    return copy;
  }

  /// By name, each as the first service describes it.
  private static Collection<JsonNode> usedTags(ObjectNode merged, List<JsonNode> documents) {
    var tags = new TreeMap<String, JsonNode>();
    for (JsonNode document : documents) {
      document.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
    }
    Set<String> used =
        ServiceDocument.operations(merged)
            .flatMap(operation -> operation.path("tags").valueStream())
            .map(JsonNode::asText)
            .collect(Collectors.toSet());
    tags.keySet().retainAll(used);
    return tags.values();
  }

  private static void joinComponents(ObjectNode merged, List<JsonNode> documents) {
    for (JsonNode document : documents) {
      JsonNode components = document.path("components");
      components.properties().forEach(section -> joinMembers(merged, section.getKey(), components));
    }
  }

  private static void joinMembers(ObjectNode merged, String name, JsonNode from) {
    ObjectNode target = merged.withObjectProperty(name);
    from.path(name).properties().forEach(member -> join(target, member.getKey(), from.path(name)));
  }

  private static void join(ObjectNode merged, String name, JsonNode from) {
    JsonNode value = from.path(name);
    if (value.isMissingNode()) {
      return;
    }
    JsonNode other = merged.putIfAbsent(name, value);
    if (other != null && !other.equals(value)) {
      throw new IllegalArgumentException(
          "The services' OpenAPI documents disagree on \"%s\": %s and %s"
              .formatted(name, other, value));
    }
  }
}
