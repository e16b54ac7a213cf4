package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.VENDORS;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.vendor.registry.VendorStatus;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class VendorListTest {

  @Test
  void aCrawlMeetsEveryVendorOnceByAge() {
    List<String> registered = Stream.generate(() -> registeredIn("IS")).limit(5).toList();

    List<String> met = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    String cursor = null;
    do {
      ValidatableResponse page = page("IS", cursor);
      List<String> ids = page.extract().path("items.id");
      sizes.add(ids.size());
      met.addAll(ids);
      cursor = page.extract().path("next");
    } while (cursor != null);

    assertThat(met).isEqualTo(registered);
    assertThat(sizes).containsExactly(2, 2, 1);
  }

  @Test
  void aCrawlIsRightWhileVendorsComeAndGo() {
    List<String> registered = Stream.generate(() -> registeredIn("FO")).limit(5).toList();
    ValidatableResponse first = page("FO", null);
    first.body("items.id", contains(registered.get(0), registered.get(1)));

    movesAway(registered.get(0));
    movesAway(registered.get(3));
    String late = registeredIn("FO");

    ValidatableResponse second = page("FO", first.extract().path("next"));
    second.body("items.id", contains(registered.get(2), registered.get(4)));
    page("FO", second.extract().path("next"))
        .body("items.id", contains(late))
        .body("next", nullValue());
  }

  @Test
  void filtersNarrowTheListing() {
    UUID suspended = TestRegistry.in(VendorStatus.SUSPENDED);
    UUID prospect = TestRegistry.registered();
    String registrationId = TestRegistry.read(prospect).extract().path("registrationId");

    list("status", "SUSPENDED")
        .body("items.status", everyItem(is("SUSPENDED")))
        .body("items.id", hasItem(suspended.toString()))
        .body("items.id", not(hasItem(prospect.toString())));
    list("registrationId", registrationId).body("items.id", contains(prospect.toString()));
    list("registrationId", "ABSENT 1").body("items", empty()).body("next", nullValue());
    list("country", "GB").body("items.country", everyItem(is("GB")));
    list("country", "NP").body("items", empty());
  }

  @Test
  void aCursorServesItsOwnListingAlone() {
    List.of("LI", "LI", "LI").forEach(VendorListTest::registeredIn);
    String cursor = page("LI", null).extract().path("next");

    governance()
        .queryParam("cursor", cursor)
        .queryParam("country", "GB")
        .get(VENDORS)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", is("cursor"));
  }

  @ParameterizedTest
  @CsvSource({
    "status, SLEEPING",
    "country, gb",
    "country, XX",
    "registrationId, ' 17'",
    "registrationId, 'a\u0000b'",
    "limit, 0",
    "limit, 501",
    "limit, many",
    "cursor, elsewhere",
    "page, 2"
  })
  void aBadParameterIsRefusedByName(String name, String value) {
    list(name, value, 400)
        .body("type", endsWith("/problems/invalid-parameter"))
        .body("errors.parameter", contains(name));
  }

  private static void movesAway(String id) {
    governance()
        .header("If-Match", "*")
        .body(TestRegistry.profile())
        .put(VENDORS + "/" + id)
        .then()
        .statusCode(200);
  }

  private static String registeredIn(String country) {
    return governance()
        .body(TestRegistry.profile(country, TestRegistry.newRegistrationId()))
        .post(VENDORS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse page(String country, @Nullable String cursor) {
    var request = governance().queryParam("country", country).queryParam("limit", 2);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get(VENDORS).then().statusCode(200);
  }

  private static ValidatableResponse list(String filter, String value) {
    return list(filter, value, 200);
  }

  private static ValidatableResponse list(String filter, String value, int status) {
    return governance().queryParam(filter, value).get(VENDORS).then().statusCode(status);
  }
}
