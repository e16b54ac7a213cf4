package dev.plumbline.vendor.programme.api;

import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.programme.api.TestProgrammes.PROGRAMMES;
import static dev.plumbline.vendor.programme.api.TestProgrammes.begun;
import static dev.plumbline.vendor.programme.api.TestProgrammes.newReference;
import static dev.plumbline.vendor.programme.api.TestProgrammes.programme;
import static dev.plumbline.vendor.programme.api.TestProgrammes.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be said about a programme, and where the answer points.
@QuarkusTest
class ContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'P 1;'                | 'EUR' | 'voice' | /reference",
        "''                    | 'EUR' | 'voice' | /reference",
        "'P 1'                 | 'eur' | 'voice' | /currency",
        "'P 1'                 | 'XXQ' | 'voice' | /currency",
        "'P 1'                 | 'EUR' | 'phone' | /scope/0/channel",
        "'P 1'                 | 'EUR' | 'Voice' | /scope/0/channel",
      })
  void aProgrammeIsWellFormed(String reference, String currency, String channel, String pointer) {
    begin(
            """
            {"reference": "%s", "name": "Support", "currency": "%s",
             "scope": [{"activity": "collections", "channel": "%s"}]}
            """
                .formatted(reference, currency, channel))
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-content"))
        .body("errors.pointer", contains(pointer));
  }

  @Test
  void aScopeNamesEachLineOnce() {
    begin(programme(newReference(), List.of("collections", "claims-processing", "collections")))
        .statusCode(422)
        .body("errors.pointer", contains("/scope/2"))
        .body("errors.code", contains("entry-repeated"));
    begin(programme(newReference(), List.of()))
        .statusCode(422)
        .body("errors.pointer", contains("/scope"));
  }

  @Test
  void aScopeHasAtMostFiveHundredLines() {
    List<String> many = IntStream.range(0, 501).mapToObj("activity-%d"::formatted).toList();

    begin(programme(newReference(), many))
        .statusCode(422)
        .body("errors.pointer", contains("/scope"));
  }

  @Test
  void aScopeNamesActivitiesThatThereAre() {
    begin(programme(newReference(), List.of("collections", "alchemy", "astrology")))
        .statusCode(422)
        .body("type", endsWith("/problems/unknown-activity"))
        .body("errors.pointer", contains("/scope/1/activity", "/scope/2/activity"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "from | 2026-04                                | /to      | baseline-period-reversed",
        "from | 2026-13                                | /from    | malformed",
        "lines/0/channel | web-form                    | /lines/1/channel | entry-repeated",
        "lines/0/channel | phone                       | /lines/0/channel | unknown-value",
        "lines/1/measures/contactsHandled | -1         | /lines/1/measures/contactsHandled | *",
        "lines/0/measures/contactsHandled | 1001       | /lines/0 | implausible-baseline",
        "lines/1/measures/happiness | 7       | /lines/1/measures/happiness | unknown-measure",
        "lines/1/measures/a~1b | 7            | /lines/1/measures/a~1b | unknown-measure",
        "vendorId | nobody                             | /vendorId | malformed",
      })
  void aBaselineIsInMeasuresThatCanBeTrue(String place, String value, String pointer, String code) {
    refused("baselines/collections", TestParts.BASELINE, place, value, pointer, code);
  }

  @Test
  void aBaselineMayBeOfAVendorThatThereIs() {
    String baseline = changed(TestParts.BASELINE, "vendorId", UUID.randomUUID().toString());

    write(begun(), "baselines/collections", baseline)
        .statusCode(422)
        .body("type", endsWith("/problems/unknown-vendor"))
        .body("errors.pointer", contains("/vendorId"));
  }

  @ParameterizedTest
  @CsvSource({"5, /measurable/level", "0, /wellDefined/level"})
  void readinessIsRatedFromOneToFour(int level, String pointer) {
    UUID programme = begun();

    List<String> pointers =
        write(programme, "readiness/collections", TestParts.readiness(level))
            .statusCode(422)
            .body("type", endsWith("/problems/readiness-out-of-range"))
            .extract()
            .path("errors.pointer");
    assertThat(pointers).hasSize(3).contains(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stakeholders/1            | governance | /stakeholders/1            | entry-repeated",
        "risks/0/mitigation        | ' '        | /risks/0/mitigation        | *",
        "benefit                   | much       | /benefit                   | unknown-field",
      })
  void aBusinessCaseIsWhole(String place, String value, String pointer, String code) {
    String businessCase = TestParts.businessCase("governance", "approver");

    refused("business-case", businessCase, place, value, pointer, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "steps/1/month             | 1   | /steps/1/month         | entry-repeated",
        "steps/1/volumePercent     | 101 | /steps/1/volumePercent | *",
      })
  void aRampPlanGoesMonthByMonth(String place, String value, String pointer, String code) {
    refused("ramp-plan", TestParts.RAMP_PLAN, place, value, pointer, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "targets/0/metric                  | CSAT | /targets/0/metric                  | *",
        "behaviours/0/whatGoodLooksLike    | ' '  | /behaviours/0/whatGoodLooksLike    | *",
        "behaviours/0/anchors/1/rating     | 1    | /behaviours/0/anchors/1/rating     | entry-repeated",
        "behaviours/0/anchors/1/rating     | 6    | /behaviours/0/anchors/1/rating     | *",
        "responsibilities/0/accountable    | ''   | /responsibilities/0/accountable    | *",
      })
  void expectationsAreWellFormed(String place, String value, String pointer, String code) {
    refused("expectations/collections", TestParts.EXPECTATIONS, place, value, pointer, code);
  }

  @Test
  void expectationsSayNothingTwice() {
    Map<String, List<?>> expectations = TestJson.read(TestParts.EXPECTATIONS);
    expectations.replaceAll((_, list) -> List.of(list.getFirst(), list.getFirst()));

    write(begun(), "expectations/collections", TestJson.write(expectations))
        .statusCode(422)
        .body(
            "errors.pointer",
            contains("/responsibilities/1/task", "/targets/1/metric", "/behaviours/1/code"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "months/1/label                     | month 1 | /months/1/label              | entry-repeated",
        "months/0/measures/contactsImagined | 7 | /months/0/measures/contactsImagined | unknown-measure",
      })
  void aVolumeScenarioIsInTheMeasuresOfReports(
      String place, String value, String pointer, String code) {
    refused("volume-scenario", TestParts.VOLUME_SCENARIO, place, value, pointer, code);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    List<String> pointers =
        write(begun(), "business-case", "{\"reasons\": [], \"risks\": [{}], \"mood\": \"good\"}")
            .statusCode(422)
            .extract()
            .path("errors.pointer");

    assertThat(pointers)
        .containsExactlyInAnyOrder(
            "/reasons",
            "/advantages",
            "/risks/0/risk",
            "/risks/0/mitigation",
            "/stakeholders",
            "/mood");
  }

  /// A document that is right but for one value.
  private static void refused(
      String part, String body, String place, String value, String pointer, String code) {
    ValidatableResponse answer =
        write(begun(), part, changed(body, place, value))
            .statusCode(422)
            .body("errors.pointer", contains(pointer));
    switch (code) {
      case "*", "malformed", "unknown-field", "unknown-value" ->
          answer.body("type", endsWith("/problems/invalid-content"));
      default ->
          answer.body("type", endsWith("/problems/" + code)).body("errors.code", contains(code));
    }
  }

  private static String changed(String body, String place, String value) {
    return TestJson.with(body, place, value);
  }

  private static ValidatableResponse begin(String body) {
    return governance().body(body).post(PROGRAMMES).then();
  }
}
