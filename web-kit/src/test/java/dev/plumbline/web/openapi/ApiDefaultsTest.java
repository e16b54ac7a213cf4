package dev.plumbline.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.testkit.token.TokenMint;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokenMint.class)
class ApiDefaultsTest {

  private JsonNode document = new ObjectMapper().createObjectNode();

  @BeforeEach
  void read() throws IOException {
    document = new ObjectMapper().readTree(RestAssured.get("/q/openapi?format=json").asByteArray());
  }

  @Test
  void everyOperationNeedsATokenAndNamesItsRoles() {
    JsonNode search = operation("/api/v1/paints", "get");
    assertThat(search.at("/security/0").has("oidc")).isTrue();
    assertThat(texts(search.path("x-roles"))).containsExactly("governance", "vendor");
    assertThat(document.at("/components/securitySchemes/oidc/scheme").asText()).isEqualTo("bearer");
  }

  @Test
  void whatOnlyServicesMayDoIsInternal() {
    assertThat(operation("/api/v1/paints/recipe", "get").path("x-internal").asBoolean()).isTrue();
    assertThat(operation("/api/v1/paints/me", "get").has("x-internal")).isFalse();
  }

  @Test
  void theFormOfAnOperationGivesItsProblems() {
    assertThat(statuses("/api/v1/paints", "get"))
        .containsExactly("200", "400", "401", "403", "503");
    assertThat(statuses("/api/v1/paints/{id}", "put"))
        .containsExactly(
            "200", "400", "401", "403", "404", "412", "413", "415", "422", "428", "503");
  }

  @Test
  void aProblemOfAFeatureGetsItsBody() {
    JsonNode soldOut = operation("/api/v1/paints", "post").at("/responses/409");
    assertThat(soldOut.path("description").asText()).isEqualTo("That colour is sold out");
    assertThat(soldOut.at("/content/application~1problem+json/schema/$ref").asText())
        .isEqualTo("#/components/schemas/Problem");
  }

  @Test
  void aVersionIsToldInItsHeaders() {
    JsonNode changed = operation("/api/v1/paints/{id}", "put").at("/responses/200/headers");
    assertThat(changed.at("/ETag/$ref").asText()).isEqualTo("#/components/headers/ETag");
    assertThat(document.at("/components/headers/ETag/required").asBoolean()).isTrue();
    assertThat(operation("/api/v1/paints", "get").at("/responses/200").has("headers")).isFalse();
  }

  @Test
  void whatPassesByItselfSaysWhenToTryAgain() {
    JsonNode unavailable = document.at("/components/responses/Unavailable/headers/Retry-After");
    assertThat(unavailable.path("$ref").asText()).isEqualTo("#/components/headers/Retry-After");
    assertThat(document.at("/components/headers/Retry-After/required").asBoolean()).isTrue();
  }

  @Test
  void aHeaderThatAnOperationCannotDoWithoutIsRequired() {
    JsonNode parameters = operation("/api/v1/paints/{id}", "put").path("parameters");
    assertThat(parameters)
        .filteredOn(parameter -> parameter.path("name").asText().equals("If-Match"))
        .singleElement()
        .satisfies(header -> assertThat(header.path("required").asBoolean()).isTrue());
  }

  @Test
  void everyProblemTypeIsListed() {
    var slugs = document.path("x-problems").findValuesAsText("slug");
    assertThat(slugs).contains("sold-out", "invalid-content", "gateway-timeout").isSorted();
  }

  @Test
  void whatIsNotNullableIsRequired() {
    assertThat(texts(document.at("/components/schemas/Search/required")))
        .containsExactlyInAnyOrder("limit", "rooms");
    assertThat(texts(document.at("/components/schemas/PaintOrder/required")))
        .contains("customer", "lines")
        .doesNotContain("note", "urgent");
  }

  @Test
  void theKindsOfAChoiceCarryTheFieldThatTellsThemApart() {
    JsonNode perTin = document.at("/components/schemas/PerTin");
    assertThat(texts(perTin.at("/properties/model/enum"))).containsExactly("PER_TIN");
    assertThat(texts(perTin.path("required"))).contains("model", "rate", "tins");
  }

  private JsonNode operation(String path, String method) {
    return document.path("paths").path(path).path(method);
  }

  private List<String> statuses(String path, String method) {
    return operation(path, method).path("responses").properties().stream()
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
