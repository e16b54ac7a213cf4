package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.agreement.api.TestContracts.CONTRACTS;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ContractListTest {

  @Test
  void aCrawlMeetsEveryContractOnceByAgeAlsoThoseDrawnUpMeanwhile() {
    UUID vendor = UUID.randomUUID();
    List<String> drawnUp = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      drawnUp.add(TestContracts.drawnUpWith(vendor).id().toString());
    }

    List<String> met = new ArrayList<>();
    String cursor = null;
    do {
      ValidatableResponse page = page(CONTRACTS + "?vendorId=" + vendor, 2, cursor);
      met.addAll(page.extract().path("items.id"));
      if (cursor == null) {
        drawnUp.add(TestContracts.drawnUpWith(vendor).id().toString());
        TestContracts.drawnUp();
      }
      cursor = page.extract().path("next");
    } while (cursor != null);

    assertThat(met).isEqualTo(drawnUp);
  }

  @Test
  void aCrawlMeetsEveryVersionOnceByNumberAlsoThoseDraftedMeanwhile() {
    Agreement contract = TestContracts.amended();
    String versions = contract.path() + "/versions";

    List<Integer> met = new ArrayList<>();
    String cursor = null;
    do {
      ValidatableResponse page = page(versions, 1, cursor);
      met.addAll(page.extract().path("items.number"));
      if (cursor == null) {
        TestContracts.draft(contract);
      }
      cursor = page.extract().path("next");
    } while (cursor != null);

    assertThat(met).containsExactly(1, 2, 3);
  }

  @Test
  void filtersNarrowTheListing() {
    Agreement expired = TestContracts.activated();
    Agreement draft = TestContracts.drawnUpWith(expired.vendorId());
    String ofVendor = CONTRACTS + "?vendorId=" + expired.vendorId();

    list(ofVendor + "&status=EXPIRED").body("items.id", contains(expired.id().toString()));
    list(ofVendor + "&status=DRAFT").body("items.id", contains(draft.id().toString()));
    list(CONTRACTS + "?reference=" + draft.reference())
        .body("items.id", contains(draft.id().toString()));
    list(CONTRACTS + "?status=EXPIRED").body("items.status", everyItem(is("EXPIRED")));
  }

  @Test
  void metricsAreListedByCodeAndFamily() {
    List<String> codes = list("/api/v1/metrics?limit=500").extract().path("items.code");
    assertThat(codes).contains("csat", "aht", "behaviour").isSorted().doesNotHaveDuplicates();
    list("/api/v1/metrics?family=BEHAVIOUR").body("items.family", everyItem(is("BEHAVIOUR")));

    List<String> met = new ArrayList<>();
    String cursor = null;
    do {
      ValidatableResponse page = page("/api/v1/metrics", 20, cursor);
      met.addAll(page.extract().path("items.code"));
      cursor = page.extract().path("next");
    } while (cursor != null);
    assertThat(met).isEqualTo(codes);
  }

  @Test
  void aCursorServesItsOwnListingAlone() {
    String cursor = page("/api/v1/metrics", 1, null).extract().path("next");
    for (String other :
        new String[] {"/api/v1/metrics?family=COST", CONTRACTS, CONTRACTS + "?status=DRAFT"}) {
      governance()
          .queryParam("cursor", cursor)
          .get(other)
          .then()
          .statusCode(400)
          .body("errors.parameter", contains("cursor"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/contracts, status, SLEEPING",
    "/contracts, vendorId, 17",
    "/contracts, reference, 'a\u0000b'",
    "/contracts, limit, 0",
    "/contracts, limit, 501",
    "/contracts, cursor, elsewhere",
    "/contracts, page, 2",
    "/metrics, family, JOY",
    "/metrics, code, csat",
    "/metrics/csat, version, 1",
  })
  void aBadParameterIsRefusedByName(String path, String name, String value) {
    governance()
        .queryParam(name, value)
        .get("/api/v1" + path)
        .then()
        .statusCode(400)
        .body("type", endsWith("/problems/invalid-parameter"))
        .body("errors.parameter", contains(name));
  }

  @ParameterizedTest
  @CsvSource({
    "'', drafts, all",
    "/versions, status, DRAFT",
    "/versions/1, at, 2021",
    "/versions/1/check, x, y"
  })
  void aContractsPathsKnowTheirParametersToo(String below, String name, String value) {
    governance()
        .queryParam(name, value)
        .get(TestContracts.drafted().path() + below)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains(name));
  }

  private static ValidatableResponse list(String path) {
    return governance().get(path).then().statusCode(200);
  }

  private static ValidatableResponse page(String path, int limit, @Nullable String cursor) {
    var request = governance().queryParam("limit", limit);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get(path).then().statusCode(200);
  }
}
