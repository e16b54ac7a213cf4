package dev.plumbline.contract.metric.api;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.metric.TestMetrics;
import java.util.UUID;
import java.util.function.Consumer;

/// Metrics and measures of the client's own, published in the running service.
public final class TestPublications {

  public static final String METRICS = "/api/v1/metrics";
  public static final String MEASURES = "/api/v1/measures";

  private TestPublications() {}

  /// A metric of complaints per contact, unless it is changed.
  ///
  /// @return its code
  @SafeVarargs
  public static String metric(Consumer<ObjectNode>... changes) {
    String code = "own-" + UUID.randomUUID();
    governance().body(metricBody(code, changes)).post(METRICS).then().statusCode(201);
    return code;
  }

  @SafeVarargs
  static String metricBody(String code, Consumer<ObjectNode>... changes) {
    ObjectNode body =
        TestMetrics.json(
            set("/code", "\"" + code + "\""),
            set("/numerator", "{\"complaints\": 1}"),
            set("/denominator", "{\"contactsHandled\": 1}"));
    for (Consumer<ObjectNode> change : changes) {
      change.accept(body);
    }
    return body.toString();
  }

  /// A count.
  ///
  /// @return its code
  public static String measure(String origin, String owner) {
    String code = "own" + UUID.randomUUID().toString().replace("-", "");
    governance().body(measureBody(code, origin, owner)).post(MEASURES).then().statusCode(201);
    return code;
  }

  static String measureBody(String code, String origin, String owner) {
    return """
        {"code": "%s", "unit": "COUNT", "origin": "%s", "owner": "%s",
         "description": "Callbacks made on the day that was promised"}"""
        .formatted(code, origin, owner);
  }
}
