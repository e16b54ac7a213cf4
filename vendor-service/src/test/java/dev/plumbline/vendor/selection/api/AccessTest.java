package dev.plumbline.vendor.selection.api;

import static dev.plumbline.vendor.Requests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what with selections, column by column.
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

  /// y: may; -: 403. There is no such programme: rights come first.
  private static final String TABLE =
      """
      GET  selections                    y y y y y - - -
      GET  selections/{id}               y y y y y - - -
      GET  selections/{id}/brief         y y y y y - - -
      GET  criteria                      y y y y y - - -
      PUT  criteria                      y - - - - - - -
      GET  evaluators                    y y y y y - - -
      PUT  evaluators                    y - - - - - - -
      GET  candidates                    y y y y y - - -
      POST candidates                    y - - - - - - -
      GET  candidates/{id}               y y y y y - - -
      PUT  candidates/{id}/knock-outs    y - - - - - - -
      POST candidates/{id}/withdrawal    y - - - - - - -
      GET  scores                        y y y y y - - -
      GET  scores/own                    y y y - - - - -
      PUT  scores/own                    y y y - - - - -
      POST scores/submission             y y y - - - - -
      GET  ranking                       y y y y y - - -
      GET  award                         y y y y y - - -
      POST award                         y - - - - - - -
      POST award/approval                - y - - - - - -
      GET  award/contract-draft          - - - - - - - -
      """;

  @ParameterizedTest(name = "{0} {1} as {2}: {3}")
  @MethodSource
  void theTableHolds(String method, String part, String role, boolean may) {
    Response answer = ask(method, part, token(role));

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
                                row.getFirst(),
                                row.get(1),
                                role,
                                row.get(2 + ROLES.indexOf(role)).equals("y"))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource
  void otherServicesReadContractDraftsAndNothingElse(String method, String part) {
    Response answer =
        ask(method, part, Tokens.service("contract-service", "vendor-service", "read-award"));

    answer.then().statusCode(part.equals("award/contract-draft") ? 404 : 403);
  }

  static Stream<Arguments> otherServicesReadContractDraftsAndNothingElse() {
    return rows().map(row -> Arguments.of(row.getFirst(), row.get(1)));
  }

  private static Response ask(String method, String part, String token) {
    var request = as(token).header("Idempotency-Key", UUID.randomUUID().toString());
    if (!method.equals("GET")) {
      request.body("{}");
    }
    String path = part.replace("{id}", UUID.randomUUID().toString());
    return request.request(method, TestSelections.path(UUID.randomUUID(), path));
  }

  private static String token(String role) {
    return role.equals("vendor") ? Tokens.vendor(UUID.randomUUID()) : Tokens.user(role, role);
  }

  private static Stream<List<String>> rows() {
    return TABLE.lines().map(line -> Arrays.asList(line.split("\\s+", -1)));
  }
}
