package dev.plumbline.web.json;

import static dev.plumbline.web.json.TestPaintOrder.VALID;
import static dev.plumbline.web.json.TestPaintOrder.post;
import static dev.plumbline.web.json.TestPaintOrder.violations;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.testkit.token.TokenMint;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies made to do harm are answered like all others.
@QuarkusTest
@QuarkusTestResource(TokenMint.class)
class HostileBodyTest {

  private static final int MOST_ERRORS = 1_000;

  @ParameterizedTest
  @CsvSource({"null, required", "7, wrong-type"})
  void aHundredThousandElementsThatAreNone(String element, String code) {
    String lines = String.join(",", Collections.nCopies(100_000, element));
    assertThat(refused(VALID.replaceFirst("\"lines\": .*]", "\"lines\": [" + lines + "]")))
        .containsExactlyElementsOf(
            IntStream.range(0, MOST_ERRORS).mapToObj(i -> "/lines/" + i + " " + code).toList());
  }

  @Test
  void aHundredThousandElementsWithAFaultEach() {
    String lines = String.join(",", Collections.nCopies(100_000, "{}"));
    assertThat(refused(VALID.replaceFirst("\"lines\": .*]", "\"lines\": [" + lines + "]")))
        .hasSize(MOST_ERRORS)
        .contains("/lines/0/room not-blank", "/lines/0/measures required");
  }

  @Test
  void fiftyThousandNamesWithoutAValue() {
    String measures =
        IntStream.range(0, 50_000).mapToObj(i -> "\"m%d\":null".formatted(i)).collect(joining(","));
    assertThat(refused(VALID.replace("\"wall\": 12.30", measures)))
        .hasSize(MOST_ERRORS)
        .allMatch(violation -> violation.matches("/lines/0/measures/m\\d+ required"));
  }

  @Test
  void fiftyThousandUnknownFields() {
    String fields =
        IntStream.range(0, 50_000).mapToObj(i -> "\"x%d\":null".formatted(i)).collect(joining(","));
    assertThat(refused("{" + fields + "}"))
        .containsExactlyElementsOf(
            IntStream.range(0, MOST_ERRORS).mapToObj(i -> "/x" + i + " unknown-field").toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "{\"lines\": %s}", "{\"note\": %s}", "{\"nonsense\": %s}"})
  void nestingOfFifteenHundredLevels(String body) {
    post(body.formatted("[".repeat(1_500) + "]".repeat(1_500)))
        .statusCode(400)
        .body("type", equalTo("/problems/malformed-json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "-1e99999999999", "1e-99999999999"})
  void anExponentBeyondAllMeasure(String number) {
    assertThat(refused(VALID.replace("1234.50", number)))
        .containsExactly("/price/amount out-of-range");
    assertThat(refused(VALID.replaceFirst("\\{", "{\"floor\": " + number + ",")))
        .containsExactly("/floor wrong-type");
    assertThat(refused(VALID.replaceFirst("\\{", "{\"nonsense\": " + number + ",")))
        .containsExactly("/nonsense unknown-field");
  }

  private static List<String> refused(String body) {
    return violations(body, 422);
  }
}
