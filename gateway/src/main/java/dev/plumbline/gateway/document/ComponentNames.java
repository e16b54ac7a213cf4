package dev.plumbline.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.gateway.routing.Service;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which names the components have in the merged document. Services share a name as long as they
/// mean the same by it, in whatever it refers to as well; else each keeps its own under a prefix.
final class ComponentNames {

  /// Referred to by bare names, and one for all services.
  static final String SECURITY_SCHEMES = "securitySchemes";

  private final Set<ComponentReference> ambiguous;

  ComponentNames(Collection<? extends JsonNode> documents) {
    ambiguous = new HashSet<>(all(documents).filter(name -> differs(name, documents)).toList());
    while (ambiguous.addAll(
        all(documents)
            .filter(name -> isShared(name, documents) && refersToAmbiguous(name, documents))
            .toList())) {
      // Each round finds what refers to the names of the round before.
    }
  }

  /// The name in the merged document of what this service calls so.
  ComponentReference of(Service service, ComponentReference name) {
    return ambiguous.contains(name)
        ? new ComponentReference(name.section(), service.prefix() + name.name())
        : name;
  }

  private static Stream<ComponentReference> all(Collection<? extends JsonNode> documents) {
    return documents.stream()
        .flatMap(document -> document.path("components").properties().stream())
        .filter(section -> !section.getKey().equals(SECURITY_SCHEMES))
        .flatMap(
            section ->
                section.getValue().properties().stream()
                    .map(Map.Entry::getKey)
                    .map(name -> new ComponentReference(section.getKey(), name)))
        .distinct();
  }

  private static Set<JsonNode> definitions(
      ComponentReference name, Collection<? extends JsonNode> documents) {
    return documents.stream()
        .map(name::in)
        .filter(definition -> !definition.isMissingNode())
        .collect(Collectors.toSet());
  }

  private static boolean differs(
      ComponentReference name, Collection<? extends JsonNode> documents) {
    return definitions(name, documents).size() > 1;
  }

  private static boolean isShared(
      ComponentReference name, Collection<? extends JsonNode> documents) {
    return documents.stream().filter(document -> !name.in(document).isMissingNode()).count() > 1;
  }

  private boolean refersToAmbiguous(
      ComponentReference name, Collection<? extends JsonNode> documents) {
    return definitions(name, documents).stream()
        .flatMap(definition -> ComponentReference.within(definition).stream())
        .anyMatch(ambiguous::contains);
  }
}
