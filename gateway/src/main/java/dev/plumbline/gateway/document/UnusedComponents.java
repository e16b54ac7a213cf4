package dev.plumbline.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Components that no operation leads to, such as the answers of operations between services.
final class UnusedComponents {

  private UnusedComponents() {}

  static void remove(ObjectNode document) {
    Set<ComponentReference> used = reachable(document);
    for (Map.Entry<String, JsonNode> section : document.path("components").properties()) {
      if (!section.getKey().equals(ComponentNames.SECURITY_SCHEMES)) {
        ((ObjectNode) section.getValue())
            .properties()
            .removeIf(
                member ->
                    !used.contains(new ComponentReference(section.getKey(), member.getKey())));
      }
    }
    ((ObjectNode) document.path("components")).removeIf(JsonNode::isEmpty);
  }

  private static Set<ComponentReference> reachable(JsonNode document) {
    var used = new HashSet<ComponentReference>();
    var open = new ArrayDeque<>(ComponentReference.within(document.path("paths")));
    while (!open.isEmpty()) {
      ComponentReference next = open.pop();
      if (used.add(next)) {
        open.addAll(ComponentReference.within(next.in(document)));
      }
    }
    return used;
  }
}
