package dev.plumbline.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.plumbline.gateway.GatewaySettings;
import dev.plumbline.gateway.StaticPage;
import dev.plumbline.gateway.document.GatewayDocuments;
import dev.plumbline.web.openapi.ApiDefaults;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/// Serves the document of the whole API, as YAML unless JSON is asked for.
@Singleton
public class OpenApiHandler {

  private final StaticPage yaml;
  private final StaticPage json;

  OpenApiHandler(GatewayDocuments documents, GatewaySettings settings)
      throws JsonProcessingException {
    JsonNode document = withIssuer(documents.openapi(), settings.docs());
    yaml = new StaticPage("application/yaml", new YAMLMapper().writeValueAsString(document));
    json = new StaticPage("application/json", new JsonMapper().writeValueAsString(document));
  }

  /// By the `Accept` header.
  public void negotiate(RoutingContext call) {
    String accept = call.request().getHeader(HttpHeaders.ACCEPT);
    call.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    (accept != null && accept.contains("json") ? json : yaml).answer(call);
  }

  public void json(RoutingContext call) {
    json.answer(call);
  }

  public void yaml(RoutingContext call) {
    yaml.answer(call);
  }

  /// Services take a token and do not care how it was got. Whoever reads the documentation gets one
  /// from the issuer of this deployment, by the code flow.
  private static JsonNode withIssuer(JsonNode document, GatewaySettings.Docs docs) {
    ObjectNode copy = document.deepCopy();
    ObjectNode scheme =
        copy.withObject("/components/securitySchemes").putObject(ApiDefaults.SCHEME);
    scheme.put("type", "oauth2").put("description", "Log in at the identity provider");
    scheme
        .putObject("flows")
        .putObject("authorizationCode")
        .put("authorizationUrl", docs.authorizationUrl().toString())
        .put("tokenUrl", docs.tokenUrl().toString())
        .putObject("scopes");
    return copy;
  }
}
