package dev.plumbline.contract;

import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what: the rows of the design's table that this service answers for, column by column.
@QuarkusTest
class AccessTest {

  private static final String READ_TERMS = "read-terms";

  private static final List<String> ROLES =
      List.of(
          "governance",
          "approver",
          "quality-analyst",
          "finance",
          "auditor",
          "vendor",
          "bi-reader",
          "integration",
          READ_TERMS);

  /// y: may; -: 403. What is asked for need not be there: rights come first.
  private static final String TABLE =
      """
      GET    /metrics                                     y y y y y y y y -
      POST   /metrics                                     y - - - - - - - -
      GET    /metrics/{code}                              y y y y y y y y -
      GET    /metrics/{code}/versions                     y y y y y y y y -
      POST   /metrics/{code}/versions                     y - - - - - - - -
      GET    /metrics/{code}/versions/{version}           y y y y y y y y -
      POST   /metrics/{code}/evaluations                  y y y y y y y y -
      GET    /measures                                    y y y y y y y y -
      POST   /measures                                    y - - - - - - - -
      GET    /measures/{code}                             y y y y y y y y -
      GET    /contracts                                   y y y y y y - y -
      POST   /contracts                                   y - - - - - - - -
      GET    /contracts/{id}                              y y y y y y - y -
      GET    /contracts/{id}/terms                        y y y y y y - y y
      GET    /contracts/{id}/termination                  y y y y y y - y -
      POST   /contracts/{id}/termination                  y - - - - - - - -
      DELETE /contracts/{id}/termination                  y - - - - - - - -
      GET    /contracts/{id}/obligations                  y y y y y y - y -
      POST   /contracts/{id}/obligations/{code}/fulfilments y - - y - - - - -
      GET    /contracts/{id}/versions                     y y y y y y - y -
      POST   /contracts/{id}/versions                     y - - - - - - - -
      GET    /contracts/{id}/versions/{n}                 y y y y y y - y -
      PUT    /contracts/{id}/versions/{n}                 y - - - - - - - -
      GET    /contracts/{id}/versions/{n}/terms           y y y y y y - y y
      GET    /contracts/{id}/versions/{n}/comparison      y y y y y y - y -
      GET    /contracts/{id}/versions/{n}/schedule        y y y y y y - y -
      GET    /contracts/{id}/versions/{n}/check           y y y y y - - y -
      POST   /contracts/{id}/versions/{n}/incentive-check y y - y y - - - -
      POST   /contracts/{id}/versions/{n}/review          y - - - - - - - -
      DELETE /contracts/{id}/versions/{n}/review          y - - - - - - - -
      POST   /contracts/{id}/versions/{n}/approval        - y - - - - - - -
      POST   /contracts/{id}/versions/{n}/acceptances     - - - - - y - - -
      POST   /contracts/{id}/versions/{n}/activation      y - - - - - - - -
      GET    /alerts                                      y y - y y - - - -
      GET    /alerts/{id}                                 y y - y y - - - -
      POST   /alerts/{id}/status-changes                  y - - - - - - - -
      POST   /fee-calculations                            y y y y y - - y -
      POST   /contracts/{id}/versions/copies              y - - - - - - - -
      POST   /contracts/{id}/versions/award-drafts        y - - - - - - - -
      GET    /balance-policies                            y y y y y - - y -
      POST   /balance-policies                            y - - - - - - - -
      GET    /balance-policies/{n}                        y y y y y - - y -
      GET    /contract-changes                            - - - - - - - - y
      """;

  record Operation(String method, String path) {

    Response ask(RequestSpecification caller) {
      if (Set.of("POST", "PUT").contains(method)) {
        caller.contentType("application/json").body("{}");
      }
      return caller.request(
          method,
          "/api/v1"
              + path.replace("{id}", UUID.randomUUID().toString())
                  .replace("{n}", "1")
                  .replace("{version}", "1")
                  .replace("{code}", "csat"));
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @Test
  void everyOperationHasItsRow() throws IOException {
    assertThat(operations()).containsExactlyInAnyOrderElementsOf(documented());
  }

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @MethodSource
  void theTableHolds(Operation operation, String role, boolean may) {
    Response answer = operation.ask(as(token(role)));

    if (may) {
      assertThat(answer.statusCode()).isNotIn(401, 403, 405, 500);
    } else {
      answer.then().statusCode(403).body("type", endsWith("/problems/forbidden"));
    }
  }

  static Stream<Arguments> theTableHolds() {
    return rows()
        .flatMap(
            row ->
                ROLES.stream()
                    .map(
                        role ->
                            Arguments.of(
                                operation(row),
                                role,
                                row.get(2 + ROLES.indexOf(role)).equals("y"))));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void withoutATokenNothingIsServed(Operation operation) {
    operation
        .ask(given())
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("type", endsWith("/problems/unauthenticated"));
  }

  static Stream<Operation> operations() {
    return rows().map(AccessTest::operation);
  }

  private static List<Operation> documented() throws IOException {
    JsonNode document =
        new ObjectMapper(new YAMLFactory()).readTree(Path.of("openapi.yaml").toFile());
    return document.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .map(
                        operation ->
                            new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey()
                                    .replace("/api/v1", "")
                                    .replace("{contractId}", "{id}")
                                    .replace("{number}", "{n}"))))
        .toList();
  }

  private static String token(String role) {
    return switch (role) {
      case "vendor" -> Tokens.vendor(UUID.randomUUID());
      case READ_TERMS -> Tokens.service("scorecard-service", "contract-service", role);
      default -> Tokens.user(role, role);
    };
  }

  private static Stream<List<String>> rows() {
    return TABLE.lines().map(line -> Arrays.asList(line.split("\\s+", -1)));
  }

  private static Operation operation(List<String> row) {
    return new Operation(row.getFirst(), row.get(1));
  }
}
