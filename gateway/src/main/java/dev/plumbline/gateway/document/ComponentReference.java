package dev.plumbline.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A component of an OpenAPI document, as `$ref` and the mappings of discriminators name it.
///
/// @param section e.g. `schemas`
record ComponentReference(String section, String name) {

  private static final Pattern TEXT = Pattern.compile("#/components/([^/]+)/([^/]+)(/.*)?");

  JsonNode in(JsonNode document) {
    return document.path("components").path(section).path(name);
  }

  /// All components that this part of a document names.
  static Set<ComponentReference> within(JsonNode node) {
    return texts(node)
        .map(TEXT::matcher)
        .filter(Matcher::matches)
        .map(text -> new ComponentReference(text.group(1), text.group(2)))
        .collect(Collectors.toSet());
  }

  /// The same part of a document with other references.
  static JsonNode replaced(JsonNode node, UnaryOperator<ComponentReference> other) {
    return switch (node) {
      case ObjectNode object -> {
        ObjectNode copy = object.objectNode();
        object.properties().forEach(m -> copy.set(m.getKey(), replaced(m.getValue(), other)));
        yield copy;
      }
      case ArrayNode array -> {
        ArrayNode copy = array.arrayNode();
        array.forEach(element -> copy.add(replaced(element, other)));
        yield copy;
      }
      case TextNode text -> TextNode.valueOf(replaced(text.textValue(), other));
      default -> node;
    };
  }

  private static String replaced(String text, UnaryOperator<ComponentReference> other) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return text;
    }
    ComponentReference reference =
        other.apply(new ComponentReference(matcher.group(1), matcher.group(2)));
    String rest = Optional.ofNullable(matcher.group(3)).orElse("");
    return "#/components/" + reference.section() + "/" + reference.name() + rest;
  }

  private static Stream<String> texts(JsonNode node) {
    return node.isTextual()
        ? Stream.of(node.textValue())
        : node.valueStream().flatMap(ComponentReference::texts);
  }
}
