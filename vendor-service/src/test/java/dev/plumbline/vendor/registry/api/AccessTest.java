package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what: the rows of the design's table that this service answers for, column by column.
@QuarkusTest
class AccessTest {

  private static final List<String> ROLES =
      List.of(
          "governance",
          "approver",
          "quality-analyst",
          "finance",
          "auditor",
          "vendor",
          "bi-reader",
          "integration");

  /// y: may; -: 403. The vendor asks for itself. What is asked for need not be there: rights come
  /// first.
  private static final String TABLE =
      """
      GET    ?                                           y y y y y y - y
      POST   ?                                           y - - - - - - -
      GET    ?/{id}                                      y y y y y y - y
      PUT    ?/{id}                                      y - - - - - - -
      GET    ?/{id}/status-changes                       y y - - y - - y
      GET    ?/{id}/status-changes/{id}                  y y - - y - - y
      POST   ?/{id}/status-changes                       y - - - - - - -
      GET    ?/{id}/risk-tiers                           y y - - y - - y
      GET    ?/{id}/risk-tiers/{id}                      y y - - y - - y
      POST   ?/{id}/risk-tiers                           y - - - - - - -
      GET    ?/{id}/due-diligence                        y y - - y - - y
      GET    ?/{id}/due-diligence/insurance              y y - - y - - y
      PUT    ?/{id}/due-diligence/insurance              y - - - - - - -
      GET    ?/{id}/sites                                y y y y y y - y
      POST   ?/{id}/sites                                y - - - - - - -
      GET    ?/{id}/sites/{id}                           y y y y y y - y
      PUT    ?/{id}/sites/{id}                           y - - - - - - -
      DELETE ?/{id}/sites/{id}                           y - - - - - - -
      GET    ?/{id}/contacts                             y y y y y y - y
      POST   ?/{id}/contacts                             y - - - - - - -
      GET    ?/{id}/contacts/{id}                        y y y y y y - y
      PUT    ?/{id}/contacts/{id}                        y - - - - - - -
      DELETE ?/{id}/contacts/{id}                        y - - - - - - -
      GET    ?/{id}/certifications                       y y y y y y - y
      POST   ?/{id}/certifications                       y - - - - - - -
      GET    ?/{id}/certifications/{id}                  y y y y y y - y
      PUT    ?/{id}/certifications/{id}                  y - - - - - - -
      DELETE ?/{id}/certifications/{id}                  y - - - - - - -
      GET    ?/{id}/documents                            y y y y y y - y
      POST   ?/{id}/documents                            y - - - - - - -
      GET    ?/{id}/documents/{id}                       y y y y y y - y
      PUT    ?/{id}/documents/{id}                       y - - - - - - -
      DELETE ?/{id}/documents/{id}                       y - - - - - - -
      GET    ?/{id}/subcontractors                       y y y y y y - y
      POST   ?/{id}/subcontractors                       y - - - - - - -
      GET    ?/{id}/subcontractors/{id}                  y y y y y y - y
      PUT    ?/{id}/subcontractors/{id}                  y - - - - - - -
      DELETE ?/{id}/subcontractors/{id}                  y - - - - - - -
      GET    ?/{id}/notes                                y y - - y - - -
      POST   ?/{id}/notes                                y - - - - - - -
      GET    ?/{id}/notes/{id}                           y y - - y - - -
      GET    ?/{id}/change-requests                      y y y y y y - y
      POST   ?/{id}/change-requests                      - - - - - y - -
      GET    ?/{id}/change-requests/{id}                 y y y y y y - y
      POST   ?/{id}/change-requests/{id}/decision        y - - - - - - -
      GET    ?/{id}/standing                             - - - - - - - -
      """;

  record Operation(String method, String path) {

    Operation on(UUID vendor) {
      return new Operation(method, path.replace("{id}", vendor.toString()));
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @MethodSource
  void theTableHolds(Operation operation, String role, boolean may) {
    UUID vendor = UUID.randomUUID();

    Response answer = ask(operation.on(vendor), token(role, vendor));

    if (may) {
      assertThat(answer.statusCode()).isNotIn(401, 403, 500);
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
    unauthenticated(given().request(operation.method(), operation.on(UUID.randomUUID()).path()));
  }

  @Test
  void aTokenMustBeGenuineAndInTime() {
    var governance = Tokens.token("governance").roles("governance");

    unauthenticated(as(governance.forged()).get(TestRegistry.VENDORS));
    unauthenticated(
        as(governance.expiresIn(Duration.ofMinutes(-5)).build()).get(TestRegistry.VENDORS));
    unauthenticated(as("no.token.atAll").get(TestRegistry.VENDORS));
  }

  static Stream<Operation> operations() {
    return rows().map(AccessTest::operation);
  }

  private static void unauthenticated(Response answer) {
    answer
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("type", endsWith("/problems/unauthenticated"));
  }

  private static Response ask(Operation operation, String token) {
    var request = as(token);
    if (operation.method().startsWith("P")) {
      request.body("{}");
    }
    return request.request(operation.method(), operation.path());
  }

  private static String token(String role, UUID vendor) {
    return role.equals("vendor") ? Tokens.vendor(vendor) : Tokens.user(role, role);
  }

  private static Stream<List<String>> rows() {
    return TABLE.lines().map(line -> Arrays.asList(line.split("\\s+", -1)));
  }

  private static Operation operation(List<String> row) {
    return new Operation(row.getFirst(), row.get(1).replace("?", TestRegistry.VENDORS));
  }
}
