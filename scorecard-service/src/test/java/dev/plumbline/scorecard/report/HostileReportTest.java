package dev.plumbline.scorecard.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies made to do harm: each gets a short answer and leaves nothing behind.
@QuarkusTest
class HostileReportTest {

  private static final int MOST_ERRORS = 1_000;
  private static final int SHORT = 300_000;

  /// Ends the test where nothing is answered at all.
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TestHTTPResource("/api/v1/reports")
  URI reports = URI.create("");

  private final TestContract contract = TestContract.activated();

  @AfterEach
  void nothingIsLeftBehind() {
    assertThat(TestRows.of(contract.vendorId())).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890123456789012345678901",
        "1e999",
        "-1e999",
        "1e-999",
        "1e2147483647",
        "1e-2147483647",
        "1e99999999999",
        "1e-99999999999"
      })
  void a_number_beyond_all_measure(String number) throws Exception {
    JsonPath refusal = refused(422, oneLine("{\"talkSeconds\": " + number + "}"));
    assertThat(refusal.getList("errors.pointer"))
        .isEqualTo(List.of("/lines/0/measures/talkSeconds"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+1", "01", ".5", "0x10"})
  void what_is_no_number_in_json(String number) throws Exception {
    JsonPath refusal = refused(400, oneLine("{\"talkSeconds\": " + number + "}"));
    assertThat(refusal.getString("type")).isEqualTo("/problems/malformed-json");
  }

  @Test
  void a_measure_that_is_named_twice() throws Exception {
    JsonPath refusal = refused(400, oneLine("{\"talkSeconds\": 1, \"talkSeconds\": 2}"));
    assertThat(refusal.getString("detail")).contains("names a field twice");
  }

  @Test
  void twenty_thousand_lines() throws Exception {
    String line = "{\"activity\":\"b\",\"channel\":\"v\",\"measures\":{}}";
    assertThat(refused(422, lines(line)).getList("errors.pointer")).isEqualTo(List.of("/lines"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"measures\":{\"talkSeconds\":-1}}", "{\"colour\":[]}", "{}"})
  void twenty_thousand_lines_with_a_fault_each(String line) throws Exception {
    assertThat(refused(422, lines(line)).getList("errors")).hasSizeLessThanOrEqualTo(MOST_ERRORS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7"})
  void a_hundred_thousand_lines_that_are_none(String line) throws Exception {
    JsonPath refusal = refused(422, body(String.join(",", Collections.nCopies(100_000, line))));
    assertThat(refusal.getList("errors.pointer", String.class))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(MOST_ERRORS)
        .allMatch(pointer -> pointer.matches("/lines(/\\d+)?"));
  }

  @Test
  void twenty_thousand_measures_on_a_line() throws Exception {
    StringBuilder measures = new StringBuilder("{\"talkSeconds\": \"many\"");
    for (int i = 0; i < 20_000; i++) {
      measures.append(", \"unknown%d\": -1".formatted(i));
    }
    JsonPath refusal = refused(422, oneLine(measures + "}"));
    assertThat(refusal.getList("errors")).hasSizeLessThanOrEqualTo(MOST_ERRORS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines", "notes", "colour"})
  void nesting_of_a_thousand_levels(String name) throws Exception {
    String nested = "[".repeat(999) + "]".repeat(999);
    refused(422, "{\"%s\": %s}".formatted(name, nested));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines", "notes", "colour"})
  void nesting_of_fifteen_hundred_levels(String name) throws Exception {
    String nested = "[".repeat(1_500) + "]".repeat(1_500);
    JsonPath refusal = refused(400, "{\"%s\": %s}".formatted(name, nested));
    assertThat(refusal.getString("type")).isEqualTo("/problems/malformed-json");
  }

  @Test
  void a_name_of_two_hundred_thousand_characters() throws Exception {
    String name = "a" + "-a".repeat(100_000);
    String line =
        "{\"activity\": \"%s\", \"channel\": \"voice\", \"measures\": {}}".formatted(name);
    assertThat(refused(422, body(line)).getList("errors.pointer"))
        .isEqualTo(List.of("/lines/0/activity"));
  }

  @Test
  void notes_of_a_million_characters_and_one_that_nobody_sees() throws Exception {
    String notes = "\"notes\": \"%s\\u0001\", \"source\"".formatted("a".repeat(1_000_000));
    JsonPath refusal = refused(422, oneLine("{}").replace("\"source\"", notes));
    assertThat(refusal.getList("errors.pointer")).isEqualTo(List.of("/notes"));
  }

  /// A report of one line with these measures.
  private String oneLine(String measures) {
    return body(
        "{\"activity\": \"billing\", \"channel\": \"voice\", \"measures\": %s}"
            .formatted(measures));
  }

  private String lines(String line) {
    return body(String.join(",", Collections.nCopies(20_000, line)));
  }

  private String body(String lines) {
    return """
        {"contractId": "%s", "period": "2021-01", "source": "VENDOR", "lines": [%s]}"""
        .formatted(contract.id(), lines);
  }

  /// Sent as it is, without the assistance of a client that reads and prints what it sends.
  private JsonPath refused(int status, String body) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(reports)
                  .timeout(PATIENCE)
                  .header("Authorization", "Bearer " + Tokens.vendor(contract.vendorId()))
                  .header("Idempotency-Key", UUID.randomUUID().toString())
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
      assertThat(answer.body()).hasSizeLessThan(SHORT);
      return JsonPath.from(answer.body());
    }
  }
}
