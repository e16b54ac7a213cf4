package dev.plumbline.vendor.programme.api;

import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.programme.api.TestProgrammes.PROGRAMMES;
import static dev.plumbline.vendor.programme.api.TestProgrammes.begun;
import static dev.plumbline.vendor.programme.api.TestProgrammes.newReference;
import static dev.plumbline.vendor.programme.api.TestProgrammes.path;
import static dev.plumbline.vendor.programme.api.TestProgrammes.programme;
import static dev.plumbline.vendor.programme.api.TestProgrammes.read;
import static dev.plumbline.vendor.programme.api.TestProgrammes.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.plumbline.vendor.AuditLog;
import dev.plumbline.vendor.registry.api.TestRegistry;
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
class ProgrammeApiTest {

  @Test
  void aProgrammeIsReadAsItWasBegun() {
    String reference = newReference();

    ValidatableResponse created =
        governance()
            .body(programme(reference))
            .post(PROGRAMMES)
            .then()
            .statusCode(201)
            .body("reference", is(reference))
            .body("name", is("Support"))
            .body("objective", is("Longer hours"))
            .body("currency", is("EUR"))
            .body("scope.activity", contains("claims-processing", "collections"))
            .body("scope.channel", contains("voice", "voice"))
            .body("stage", is("READINESS"));

    UUID id = TestRegistry.idOf(created);
    created.header("Location", endsWith(path(id)));
    read(id)
        .statusCode(200)
        .header("ETag", created.extract().header("ETag"))
        .body("$", equalTo(created.extract().path("$")));
  }

  @Test
  void oneKeyBeginsOneProgramme() {
    String key = UUID.randomUUID().toString();
    String body = programme(newReference());

    UUID first = TestRegistry.idOf(begin(key, body).statusCode(201));
    begin(key, body).statusCode(201).body("id", is(first.toString()));
    begin(key, programme(newReference()))
        .statusCode(422)
        .body("type", endsWith("/problems/idempotency-key-reused"));
    assertThat(AuditLog.of("programme", first.toString())).containsExactly("begun by governance");
  }

  @Test
  void aReferenceNamesOneProgramme() {
    String reference = newReference();
    begun(programme(reference));
    UUID other = begun();

    governance()
        .body(programme(reference))
        .post(PROGRAMMES)
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/programme-exists"));
    correct(other, tag(other), programme(reference))
        .statusCode(409)
        .body("type", endsWith("/problems/programme-exists"));
  }

  @Test
  void aCorrectionReplacesWhatAProgrammeIsAbout() {
    UUID id = begun();
    String before = tag(id);
    String reference = read(id).extract().path("reference");

    correct(id, before, programme(reference, List.of("data-analytics")))
        .statusCode(200)
        .header("ETag", not(before))
        .body("scope.activity", contains("data-analytics"));
    correct(id, before, programme(reference)).statusCode(412);
    correct(id, tag(id), programme(reference, List.of("alchemy")))
        .statusCode(422)
        .body("type", endsWith("/problems/unknown-activity"));

    read(id).body("scope.activity", contains("data-analytics"));
    assertThat(AuditLog.of("programme", id.toString()))
        .containsExactly("begun by governance", "corrected by governance");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, ''",
    "PUT, /baselines/collections",
    "PUT, /business-case",
    "POST, /sign-offs",
    "POST, /stage-changes"
  })
  void aProgrammeThatIsNotThereIsToldBeforeTheFaultsOfTheBody(String method, String below) {
    faulty(method, path(UUID.randomUUID()) + below).statusCode(404);
    faulty(method, path(begun()) + below).statusCode(422);
  }

  @Test
  void aCorrectionWithoutAVersionIsToldThatBeforeTheFaultsOfTheBody() {
    governance().body("{}").put(path(UUID.randomUUID())).then().statusCode(404);
    governance().body("{}").put(path(begun())).then().statusCode(428);
  }

  @Test
  void aCrawlMeetsEveryProgrammeOnceByAge() {
    List<String> begun = Stream.generate(() -> begun().toString()).limit(5).toList();

    List<String> met = new ArrayList<>();
    String cursor = null;
    do {
      ValidatableResponse page = page(cursor);
      List<String> ids = page.extract().path("items.id");
      assertThat(ids).hasSizeLessThanOrEqualTo(2);
      met.addAll(ids);
      cursor = page.extract().path("next");
    } while (cursor != null);

    assertThat(met).doesNotHaveDuplicates().isSorted().containsSubsequence(begun);
  }

  @Test
  void filtersNarrowTheListing() {
    UUID id = begun();
    String reference = read(id).extract().path("reference");

    list("reference", reference).body("items.id", contains(id.toString()));
    list("reference", "ABSENT 1").body("items", empty());
    list("stage", "READINESS").body("items.stage", everyItem(is("READINESS")));
  }

  @ParameterizedTest
  @CsvSource({
    "stage, DREAMING",
    "reference, ' 17'",
    "limit, 0",
    "limit, 501",
    "cursor, elsewhere",
    "name, Support"
  })
  void aBadParameterIsRefusedByName(String name, String value) {
    governance()
        .queryParam(name, value)
        .get(PROGRAMMES)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains(name));
  }

  @Test
  void aCursorServesItsOwnListingAlone() {
    begun();
    begun();
    begun();
    String cursor = page(null).extract().path("next");

    governance()
        .queryParam("cursor", cursor)
        .queryParam("stage", "LIVE")
        .get(PROGRAMMES)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("cursor"));
  }

  private static ValidatableResponse begin(String key, String body) {
    return governance().header("Idempotency-Key", key).body(body).post(PROGRAMMES).then();
  }

  private static ValidatableResponse correct(UUID id, String tag, String body) {
    return governance().header("If-Match", tag).body(body).put(path(id)).then();
  }

  private static ValidatableResponse faulty(String method, String path) {
    return governance()
        .header("If-Match", "\"0\"")
        .body("{\"nonsense\": 1}")
        .request(method, path)
        .then();
  }

  private static ValidatableResponse page(@Nullable String cursor) {
    var request = governance().queryParam("limit", 2);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get(PROGRAMMES).then().statusCode(200);
  }

  private static ValidatableResponse list(String name, String value) {
    return governance().queryParam(name, value).get(PROGRAMMES).then().statusCode(200);
  }
}
