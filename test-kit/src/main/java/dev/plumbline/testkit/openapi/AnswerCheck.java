package dev.plumbline.testkit.openapi;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Fails a test as soon as one of its requests under `/api/` is answered in a way that the module's
/// `openapi.yaml` does not promise. It is there in every Quarkus test of a module with such a file,
/// without a word in the test.
public final class AnswerCheck implements QuarkusTestBeforeEachCallback, Filter {

  private static final String API = "/api/";

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    if (Files.exists(CommittedDocument.COMMITTED)) {
      RestAssured.replaceFiltersWith(this);
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    String path = URI.create(request.getURI()).getPath();
    if (path.startsWith(API)) {
      var answer =
          new Answer(
              request.getMethod(),
              path,
              response.statusCode(),
              response.contentType(),
              response.headers().asList().stream().map(Header::getName).collect(Collectors.toSet()),
              Objects.requireNonNullElse(response.asString(), ""));
      List<String> violations = Holder.DOCUMENT.violations(answer);
      if (!violations.isEmpty()) {
        throw new AssertionError(
            "%s is not what openapi.yaml promises: %s%n%s"
                .formatted(answer, violations, answer.body()));
      }
    }
    return response;
  }

  /// Read once, when the first answer is to be checked.
  private static final class Holder {
    static final OpenApiDocument DOCUMENT = OpenApiDocument.read(CommittedDocument.COMMITTED);
  }
}
