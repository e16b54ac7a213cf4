package dev.plumbline.gateway.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.web.problem.CommonProblem;

/// The answers that no service gives and any operation may get: those of the gateway itself.
final class GatewayAnswers {

  private GatewayAnswers() {}

  static void add(ObjectNode document) {
    add(document, "BadGateway", CommonProblem.BAD_GATEWAY);
    add(document, "GatewayTimeout", CommonProblem.GATEWAY_TIMEOUT);
  }

  private static void add(ObjectNode document, String name, CommonProblem problem) {
    document
        .withObject("/components/responses")
        .putObject(name)
        .put("description", problem.title())
        .putObject("content")
        .putObject("application/problem+json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
    ServiceDocument.operations(document)
        .forEach(
            operation ->
                ((ObjectNode) operation)
                    .withObjectProperty("responses")
                    .withObjectProperty(String.valueOf(problem.status()))
                    .put("$ref", "#/components/responses/" + name));
  }
}
