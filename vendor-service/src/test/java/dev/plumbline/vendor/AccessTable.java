package dev.plumbline.vendor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import dev.plumbline.testkit.token.Tokens;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Who may do what: rows of the design's table, column by column. A row is a method, a path and a
/// column for each role, y: may; -: 403. `{id}` stands for an id; the vendor asks for itself. What
/// is asked for need not be there: rights come first.
public record AccessTable(String rows) {

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

  /// One row's request.
  public record Operation(String method, String path) {

    private Operation on(UUID id) {
      return new Operation(method, path.replace("{id}", id.toString()));
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /// Each operation with each role, and whether that may do it.
  public Stream<Arguments> cases() {
    return split()
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

  public Stream<Operation> operations() {
    return split().map(AccessTable::operation);
  }

  /// Holds the service to one case.
  public static void check(Operation operation, String role, boolean may) {
    UUID id = UUID.randomUUID();
    Response answer = ask(operation.on(id), token(role, id));
    if (may) {
      assertThat(answer.statusCode()).isNotIn(401, 403, 500);
    } else {
      answer.then().statusCode(403).body("type", endsWith("/problems/forbidden"));
    }
  }

  public static void checkWithoutToken(Operation operation) {
    checkUnauthenticated(
        given().request(operation.method(), operation.on(UUID.randomUUID()).path()));
  }

  public static void checkUnauthenticated(Response answer) {
    answer
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("type", endsWith("/problems/unauthenticated"));
  }

  private static Response ask(Operation operation, String token) {
    var request = Requests.as(token);
    if (!operation.method().equals("GET")) {
      request.body("{}");
    }
    return request.request(operation.method(), operation.path());
  }

  private static String token(String role, UUID vendor) {
    return role.equals("vendor") ? Tokens.vendor(vendor) : Tokens.user(role, role);
  }

  private Stream<List<String>> split() {
    return rows.lines().map(line -> Arrays.asList(line.split("\\s+", -1)));
  }

  private static Operation operation(List<String> row) {
    return new Operation(row.getFirst(), row.get(1));
  }
}
