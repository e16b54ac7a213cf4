package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.VENDORS;
import static dev.plumbline.vendor.registry.api.TestRegistry.as;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;

import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Vendors found by their names. Each test has a first word of its own, made up, so that it meets
/// no other's vendors.
@QuarkusTest
class VendorSearchTest {

  @ParameterizedTest
  @CsvSource({
    "Grzybówka Łódź, grzybowka lodz",
    "Grzybowka Lodz, GRZYBÓWKA ŁÓDŹ",
    "Straßenhöfer, strassenhofer",
    "Çelikoğlu İletişim, celikoglu iletisim"
  })
  void accentsAndCaseDoNotMatter(String legalName, String asked) {
    String id = named(legalName + " Ltd", null);

    assertThat(found(asked)).contains(id);
  }

  @Test
  void aBeginningIsEnough() {
    String id = named("Quendrovale Contact Services", null);

    assertThat(found("q")).contains(id);
    assertThat(found("quendrov")).containsExactly(id);
    assertThat(found("quendrovale contact serv")).containsExactly(id);
  }

  @Test
  void theTradingNameCountsAsWell() {
    String id = named("Holding 4711 GmbH", "Wirbelhorn Dialog");

    assertThat(found("wirbelh")).containsExactly(id);
  }

  @Test
  void aSlipOfThePenDoesNotHideAVendor() {
    String id = named("Bramblecastle Support", null);

    assertThat(found("bramblcastle")).containsExactly(id);
    assertThat(found("bramblecastel")).containsExactly(id);
    assertThat(found("harbourfield")).doesNotContain(id);
  }

  @Test
  void theBestMatchComesFirst() {
    String longer = named("Zephyrmoor Customer Care International", null);
    String like = named("Zephyrmore", null);
    String exact = named("Zephyrmoor", null);

    assertThat(found("zephyrmoor")).containsExactly(exact, longer, like);
  }

  @Test
  void signsWithAMeaningInPatternsHaveNone() {
    String id = named("Knurlwick 100% Care", null);
    named("Knurlwick 1000 Care", null);

    assertThat(found("knurlwick 100%").getFirst()).isEqualTo(id);
    assertThat(found("%")).isEmpty();
  }

  @Test
  void aCrawlIsRightWhileVendorsComeAndAreRenamed() {
    String exact = named("Vossbrink", null);
    String second = named("Vossbrink Care", null);
    String third = named("Vossbrink Customer Care", null);

    ValidatableResponse first = page("vossbrink", 1, null);
    first.body("items.id", contains(exact));
    String better = named("Vossbrink", "Vossbrink");
    rename(UUID.fromString(exact), "Vossbrink Customer Care International");
    List<String> rest = new ArrayList<>();
    String cursor = first.extract().path("next");
    while (cursor != null) {
      ValidatableResponse page = page("vossbrink", 1, cursor);
      rest.addAll(page.extract().<List<String>>path("items.id"));
      cursor = page.extract().path("next");
    }

    assertThat(rest).contains(second, third).doesNotHaveDuplicates();
    assertThat(rest.indexOf(second)).isLessThan(rest.indexOf(third));
    assertThat(found("vossbrink")).contains(better);
  }

  @Test
  void aNameAndOtherFiltersNarrowTogether() {
    String id = named("Pellworth Care", null);
    named("Pellworth Support", null);

    list("name", "pellworth", "registrationId", registrationIdOf(id))
        .body("items.id", contains(id));
    list("name", "pellworth", "status", "ACTIVE").body("items", empty());
  }

  @Test
  void aVendorFindsItselfAlone() {
    String own = named("Tarnhollow Care", null);
    named("Tarnhollow Support", null);

    as(Tokens.vendor(UUID.fromString(own)))
        .queryParam("name", "tarnhollow")
        .get(VENDORS)
        .then()
        .statusCode(200)
        .body("items.id", contains(own));
  }

  @ParameterizedTest
  @ValueSource(strings = {" x", "a\u0000b"})
  void aNameIsText(String name) {
    governance()
        .queryParam("name", name)
        .get(VENDORS)
        .then()
        .statusCode(400)
        .body("type", endsWith("/problems/invalid-parameter"))
        .body("errors.parameter", contains("name"));
  }

  private static String named(String legalName, @Nullable String tradingName) {
    return governance()
        .body(profile(legalName, tradingName))
        .post(VENDORS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void rename(UUID id, String legalName) {
    governance()
        .header("If-Match", "*")
        .body(profile(legalName, null))
        .put(path(id))
        .then()
        .statusCode(200);
  }

  private static String profile(String legalName, @Nullable String tradingName) {
    String trading = tradingName == null ? "" : "\"tradingName\": \"%s\",".formatted(tradingName);
    return """
        {"kind": "EXTERNAL", "legalName": "%s", %s "country": "GB", "registrationId": "%s"}
        """
        .formatted(legalName, trading, TestRegistry.newRegistrationId());
  }

  private static List<String> found(String name) {
    return page(name, 500, null).extract().path("items.id");
  }

  private static ValidatableResponse page(String name, int limit, @Nullable String cursor) {
    var request = governance().queryParam("name", name).queryParam("limit", limit);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get(VENDORS).then().statusCode(200);
  }

  private static ValidatableResponse list(String one, String first, String two, String second) {
    return governance()
        .queryParam(one, first)
        .queryParam(two, second)
        .get(VENDORS)
        .then()
        .statusCode(200);
  }

  private static String registrationIdOf(String id) {
    return TestRegistry.read(UUID.fromString(id)).extract().path("registrationId");
  }
}
