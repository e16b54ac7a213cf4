package dev.plumbline.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

/// A document's schemas as what they are since OpenAPI 3.1: JSON Schema 2020-12, with formats
/// checked. An object that names its properties has no others: a field that nobody documented is a
/// fault as well.
final class Schemas {

  static final JsonNode PROBLEM_CONTENT = problemContent();

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final JsonNode components;

  Schemas(JsonNode components) {
    this.components = close(components.deepCopy());
  }

  /// A schema of the document, with the components that it refers to.
  JsonSchema of(JsonNode schema) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putArray("allOf").add(close(schema.deepCopy()));
    root.set("components", components);
    return FACTORY.getSchema(root, CONFIG);
  }

  private static JsonNode close(JsonNode node) {
    node.forEach(Schemas::close);
    if (node instanceof ObjectNode schema
        && schema.path("properties").isObject()
        && !schema.has("additionalProperties")
        && !schema.has("allOf")) {
      schema.put("additionalProperties", false);
    }
    return node;
  }

  private static JsonNode problemContent() {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content
        .putObject("application/problem+json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
    return content;
  }
}
