package dev.plumbline.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.plumbline.gateway.upstream.TestServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DocumentationTest extends GatewayTest {

  @BeforeEach
  void noServiceIsThere() {
    dies(TestServices.VENDOR, VENDORS);
    dies(TestServices.CONTRACT, CONTRACTS);
    dies(TestServices.SCORECARD, REPORTS);
  }

  @Test
  void thereIsOneDocumentAsYamlOrJson() throws Exception {
    Response yaml = given().accept("*/*").get("/openapi");
    Response json = given().accept("application/json").get("/openapi");
    assertThat(yaml.contentType()).startsWith("application/yaml");
    assertThat(json.contentType()).startsWith("application/json");
    JsonNode document = new JsonMapper().readTree(json.asString());
    assertThat(new YAMLMapper().readTree(yaml.asString())).isEqualTo(document);
    assertThat(given().get("/openapi.yaml").asString()).isEqualTo(yaml.asString());
    assertThat(given().get("/openapi.json").asString()).isEqualTo(json.asString());
    assertThat(document.at("/paths/~1api~1v1~1vendors/get").isObject()).isTrue();
    assertThat(document.at("/paths/~1api~1v1~1contract-changes").isMissingNode()).isTrue();
  }

  @Test
  void theDocumentNamesTheIssuerOfThisDeployment() {
    String issuer =
        ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    given()
        .get("/openapi.json")
        .then()
        .rootPath("components.securitySchemes.oidc.flows.authorizationCode")
        .body("authorizationUrl", equalTo(issuer + "/protocol/openid-connect/auth"))
        .body("tokenUrl", equalTo(issuer + "/protocol/openid-connect/token"));
  }

  @Test
  void whoHasTheDocumentNeedNotFetchItAgain() {
    String tag = given().get("/openapi.json").header("ETag");
    given()
        .header("If-None-Match", tag)
        .get("/openapi.json")
        .then()
        .statusCode(304)
        .body(equalTo(""));
    given().header("If-None-Match", tag).get("/openapi.yaml").then().statusCode(200);
  }

  @Test
  void swaggerUiShowsTheDocumentAndKnowsItsClient() {
    given()
        .get("/docs")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("'/openapi'"))
        .body(containsString("clientId: 'docs'"))
        .body(containsString("usePkceWithAuthorizationCodeGrant: true"))
        .body(containsString("/docs/oauth2-redirect.html"))
        .body(not(containsString("validator.swagger.io")));
    given().get("/docs/oauth2-redirect.html").then().statusCode(200);
    given().get("/docs/swagger-ui-bundle.js").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vendor-exists", "report-late", "not-found", "http-version-too-old"})
  void everyTypeOfProblemHasAPage(String slug) {
    given()
        .get("/problems/" + slug)
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("/problems/" + slug));
    given().get("/problems").then().statusCode(200).body(containsString("/problems/" + slug));
  }

  @Test
  void aPageShowsTextAsText() {
    given()
        .get("/problems/vendor-exists")
        .then()
        .body(containsString("<code>registrationId</code> &amp; &lt;country&gt;."))
        .body(containsString("HTTP status 409"));
  }

  @Test
  void aTypeThatNobodyUsesHasNoPage() {
    given().get("/problems/nothing").then().statusCode(404).body("$", hasKey("traceId"));
    given().post("/problems").then().statusCode(404);
  }
}
