package dev.plumbline.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiDocumentTest {

  private static final String YAML =
      """
      openapi: 3.1.0
      paths:
        /api/v1/vendors/{id}:
          get:
            responses:
              "200":
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/Vendor' }
              "204":
                headers:
                  ETag: { $ref: '#/components/headers/ETag' }
                  Deprecation: {}
              "503": { $ref: '#/components/responses/Unavailable' }
        /api/v1/vendors/latest:
          get:
            responses:
              "200":
                content:
                  application/json:
                    schema: {}
      components:
        headers:
          ETag: { required: true }
        responses:
          Unavailable:
            content:
              application/problem+json:
                schema: { $ref: '#/components/schemas/Problem' }
        schemas:
          Vendor:
            type: object
            required: [id]
            properties:
              id: { type: string, format: uuid }
              employees: { type: integer }
              name: { type: string }
          Problem:
            type: object
            required: [type, status]
            properties:
              type: { type: string }
              status: { type: integer }
      """;

  private static final String ID = "\"id\":\"0190a1b2-0000-7000-8000-000000000000\"";

  private final OpenApiDocument document;

  OpenApiDocumentTest() throws JsonProcessingException {
    document = OpenApiDocument.of(YAML);
  }

  @Test
  void aResponseThatIsReferredToIsFollowed() {
    assertThat(document.violations(unavailable("{\"type\":\"/problems/x\",\"status\":503}")))
        .isEmpty();
    assertThat(document.violations(unavailable("{\"status\":503}"))).hasSize(1);
  }

  private static Answer unavailable(String body) {
    return new Answer("GET", "/api/v1/vendors/7", 503, "application/problem+json", Set.of(), body);
  }

  @Test
  void anAnswerAsPromisedHasNoViolation() {
    assertThat(document.violations(answer(200, "{%s,\"employees\":3}".formatted(ID)))).isEmpty();
    assertThat(document.violations(withoutBody(204, "etag"))).isEmpty();
    assertThat(document.violations(withoutBody(304))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a missing field          | {}                                  | required property 'id'",
        "a wrong type             | {ID,\"employees\":\"3\"}            | integer expected",
        "a null                   | {ID,\"name\":null}                  | null found",
        "a field of nobody        | {ID,\"secret\":1}                   | additional properties",
        "a text that is no uuid   | {\"id\":\"seven\"}                  | uuid",
        "a body that is no JSON   | {                                   | not JSON",
      })
  void aBodyIsLookedAtWhole(String fault, String body, String message) {
    assertThat(document.violations(answer(200, body.replace("ID", ID))))
        .as(fault)
        .anySatisfy(violation -> assertThat(violation).contains(message));
  }

  @Test
  void aHeaderThatIsDemandedIsThere() {
    assertThat(document.violations(withoutBody(204, "Deprecation")))
        .containsExactly("the header `ETag` is missing");
  }

  private static Answer withoutBody(int status, String... headers) {
    return new Answer("GET", "/api/v1/vendors/7", status, null, Set.of(headers), "");
  }

  @Test
  void whatIsNotDocumentedIsAViolation() {
    assertThat(document.violations(answer(202, "{%s}".formatted(ID))))
        .containsExactly("the status is not documented");
    assertThat(
            document.violations(
                new Answer("GET", "/api/v1/other", 200, "text/plain", Set.of(), "x")))
        .containsExactly("the path is not documented");
    assertThat(
            document.violations(
                new Answer("GET", "/api/v1/vendors/7", 200, "text/html", Set.of(), "<p>")))
        .containsExactly("the content type `text/html` is not documented");
    assertThat(
            document.violations(
                new Answer(
                    "GET", "/api/v1/vendors/latest", 200, "application/json", Set.of(), "{}")))
        .containsExactly("the body's schema is empty, so it promises nothing");
  }

  @Test
  void whatHttpAnswersByItselfMustBeAProblem() {
    assertThat(document.violations(problem("{\"type\":\"/problems/x\",\"status\":405}"))).isEmpty();
    assertThat(document.violations(problem("{\"status\":405}"))).hasSize(1);
  }

  private static Answer answer(int status, String body) {
    return new Answer(
        "GET", "/api/v1/vendors/7", status, "application/json;charset=UTF-8", Set.of(), body);
  }

  private static Answer problem(String body) {
    return new Answer(
        "DELETE", "/api/v1/vendors/7", 405, "application/problem+json", Set.of(), body);
  }
}
