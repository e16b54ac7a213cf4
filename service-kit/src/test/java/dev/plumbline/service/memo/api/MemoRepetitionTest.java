package dev.plumbline.service.memo.api;

import static dev.plumbline.service.memo.api.MemoCalls.list;
import static dev.plumbline.service.memo.api.MemoCalls.write;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that arrive more than once.
@QuarkusTest
class MemoRepetitionTest {

  private final UUID vendor = UUID.randomUUID();
  private final String token = Tokens.vendor(vendor);
  private final String key = UUID.randomUUID().toString();

  @Test
  void theSameRequestHappensOnceAndIsAnsweredAlike() {
    Response first = write(token, key, vendor, "once");
    Response second = write(token, key, vendor, "once");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    list(token, "").then().body("items.size()", equalTo(1));
  }

  @Test
  void whiteSpaceAndOrderDoNotMakeAnotherRequest() {
    String id = write(token, key, vendor, "once").jsonPath().getString("id");
    given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body("{ \"title\":\"once\",\n \"vendorId\":\"" + vendor + "\" }")
        .post("/api/v1/memos")
        .then()
        .statusCode(201)
        .body("id", equalTo(id));
  }

  @Test
  void anotherBodyUnderTheKeyIsRefused() {
    write(token, key, vendor, "once").then().statusCode(201);
    write(token, key, vendor, "other")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
  }

  @Test
  void anotherCallersKeyIsAnother() {
    UUID stranger = UUID.randomUUID();
    write(token, key, vendor, "once").then().statusCode(201);
    write(Tokens.vendor(stranger), key, stranger, "mine").then().statusCode(201);
  }

  @Test
  void aRefusedRequestMayBeMendedUnderItsKey() {
    write(token, UUID.randomUUID().toString(), vendor, "taken").then().statusCode(201);
    write(token, key, vendor, "taken").then().statusCode(409);
    write(token, key, vendor, "free").then().statusCode(201);
  }

  @Test
  void aRepetitionIsAuthorisedAnew() throws SQLException {
    String id = write(token, key, vendor, "lost").jsonPath().getString("id");
    try (Connection owner = new TestDatabase("memo").owner();
        PreparedStatement move =
            owner.prepareStatement("update memo set vendor_id = ? where id = ?::uuid")) {
      move.setObject(1, UUID.randomUUID());
      move.setString(2, id);
      assertThat(move.executeUpdate()).isEqualTo(1);
    }
    write(token, key, vendor, "lost").then().statusCode(404);
  }

  @Test
  void ofManyAtOnceOneHappens() throws Exception {
    Callable<Response> call = () -> write(token, key, vendor, "once");
    try (var callers = Executors.newFixedThreadPool(8)) {
      List<Response> answers =
          callers.invokeAll(Collections.nCopies(8, call)).stream()
              .map(answer -> answer.resultNow())
              .toList();
      assertThat(answers)
          .extracting(Response::statusCode)
          .contains(201)
          .allMatch(status -> status == 201 || status == 409);
    }
    list(token, "").then().body("items.size()", equalTo(1));
  }

  @Test
  void whileTheFirstIsUnderWayTheSecondIsToldSo() throws SQLException {
    try (Connection other = new TestDatabase("memo").owner()) {
      other.setAutoCommit(false);
      blockWriting(other);
      var first = Thread.ofVirtual().start(() -> write(token, key, vendor, "slow"));
      awaitBlocked(other);
      write(token, key, vendor, "slow")
          .then()
          .statusCode(409)
          .header("Retry-After", "1")
          .body("type", equalTo("/problems/idempotency-in-progress"));
      other.rollback();
      joinQuietly(first);
    }
    write(token, key, vendor, "slow").then().statusCode(201);
    list(token, "").then().body("items.size()", equalTo(1));
  }

  @Test
  void aKeyIsDemanded() {
    given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(Map.of("vendorId", vendor, "title", "keyless"))
        .post("/api/v1/memos")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "ä"})
  void aKeyIsPlainText(String malformed) {
    write(token, malformed, vendor, "x")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("Idempotency-Key"));
  }

  private static void blockWriting(Connection other) throws SQLException {
    try (var lock = other.createStatement()) {
      lock.execute("lock table memo in share mode");
    }
  }

  private static void awaitBlocked(Connection other) throws SQLException {
    try (var look = other.createStatement()) {
      for (int i = 0; i < 100; i++) {
        var row =
            look.executeQuery(
                "select exists (select from pg_locks where not granted and relation = 'memo'::regclass)");
        if (row.next() && row.getBoolean(1)) {
          return;
        }
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("Nobody waits to write");
  }

  private static void joinQuietly(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
