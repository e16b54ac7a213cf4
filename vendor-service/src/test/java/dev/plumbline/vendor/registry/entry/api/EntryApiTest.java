package dev.plumbline.vendor.registry.entry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.vendor.registry.api.TestRegistry;
import dev.plumbline.vendor.registry.entry.api.TestEntries.Kind;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every kind of entry.
@QuarkusTest
class EntryApiTest {

  private UUID vendor = new UUID(0, 0);

  @BeforeEach
  void aVendor() {
    vendor = TestRegistry.registered();
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.vendor.registry.entry.api.TestEntries#kinds")
  void whatIsAddedCanBeRead(Kind kind) {
    String body = kind.fresh();
    ValidatableResponse created =
        TestEntries.add(vendor, kind, body)
            .statusCode(201)
            .header("ETag", notNullValue())
            .body("createdAt", notNullValue());

    assertThat(created.extract().jsonPath().<String, Object>getMap("$"))
        .containsAllEntriesOf(new JsonPath(body).getMap("$"));
    String id = TestRegistry.idOf(created).toString();
    created.header("Location", endsWith(path(vendor, kind.collection(), id)));
    governance()
        .get(path(vendor, kind.collection(), id))
        .then()
        .statusCode(200)
        .header("ETag", created.extract().header("ETag"))
        .body("$", equalTo(created.extract().path("$")));
    governance()
        .get(path(vendor, kind.collection()))
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("next", nullValue());
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.vendor.registry.entry.api.TestEntries#kinds")
  void aCrawlMeetsEachOnceByAge(Kind kind) {
    List<String> added =
        List.of(
            TestEntries.added(vendor, kind).toString(),
            TestEntries.added(vendor, kind).toString(),
            TestEntries.added(vendor, kind).toString());

    ValidatableResponse first =
        governance().queryParam("limit", 2).get(path(vendor, kind.collection())).then();
    ValidatableResponse second =
        governance()
            .queryParam("limit", 2)
            .queryParam("cursor", first.extract().<String>path("next"))
            .get(path(vendor, kind.collection()))
            .then();

    first.body("items.id", contains(added.get(0), added.get(1)));
    second.body("items.id", contains(added.get(2))).body("next", nullValue());
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.vendor.registry.entry.api.TestEntries#kinds")
  void aRepeatedRequestAddsNothing(Kind kind) {
    String body = kind.fresh();
    String key = UUID.randomUUID().toString();

    assertThat(once(kind, key, body)).isEqualTo(once(kind, key, body));
    governance().get(path(vendor, kind.collection())).then().body("items.size()", is(1));
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.vendor.registry.entry.api.TestEntries#kinds")
  void aReplacementNamesTheVersionItReplaces(Kind kind) {
    String at = path(vendor, kind.collection(), TestEntries.added(vendor, kind).toString());
    ValidatableResponse before = governance().get(at).then();
    String seen = before.extract().header("ETag");
    String body = kind.freshReplacement();

    governance().body(body).put(at).then().statusCode(428);
    governance()
        .header("If-Match", seen)
        .body(body)
        .put(at)
        .then()
        .statusCode(200)
        .header("ETag", not(seen))
        .body("createdAt", is(before.extract().<String>path("createdAt")))
        .body(kind.field(), not(before.extract().<String>path(kind.field())));
    governance().header("If-Match", seen).body(body).put(at).then().statusCode(412);
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.vendor.registry.entry.api.TestEntries#kinds")
  void whatIsWithdrawnIsGone(Kind kind) {
    String at = path(vendor, kind.collection(), TestEntries.added(vendor, kind).toString());
    String seen = governance().get(at).header("ETag");

    governance().delete(at).then().statusCode(428);
    governance().header("If-Match", "\"17.ffff\"").delete(at).then().statusCode(412);
    governance().header("If-Match", seen).delete(at).then().statusCode(204).body(is(""));
    governance().get(at).then().statusCode(404).body("type", endsWith("/problems/not-found"));
    governance().header("If-Match", seen).delete(at).then().statusCode(404);
    governance().get(path(vendor, kind.collection())).then().body("items", empty());
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.vendor.registry.entry.api.TestEntries#kinds")
  void anotherVendorsEntryIsNotThisOnes(Kind kind) {
    String id = TestEntries.added(vendor, kind).toString();
    UUID other = TestRegistry.registered();

    governance().get(path(other, kind.collection(), id)).then().statusCode(404);
    governance()
        .header("If-Match", "*")
        .body(kind.freshReplacement())
        .put(path(other, kind.collection(), id))
        .then()
        .statusCode(404);
    governance()
        .header("If-Match", "*")
        .delete(path(other, kind.collection(), id))
        .then()
        .statusCode(404);
    governance().get(path(vendor, kind.collection(), id)).then().statusCode(200);
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.vendor.registry.entry.api.TestEntries#kinds")
  void nobodysEntriesAreNotFound(Kind kind) {
    UUID nobody = UUID.randomUUID();

    governance().get(path(nobody, kind.collection())).then().statusCode(404);
    TestEntries.add(nobody, kind, kind.fresh()).statusCode(404);
  }

  private String once(Kind kind, String key, String body) {
    return governance()
        .header("Idempotency-Key", key)
        .body(body)
        .post(path(vendor, kind.collection()))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
