package dev.plumbline.vendor.registry.subcontractor.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.vendor.registry.api.TestRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Two subcontractors side by side, each of which is moved below the other at one moment: together
/// the moves would make a circle that neither of them sees.
@QuarkusTest
class SubcontractorMoveTest {

  private static final String MOVE = "update subcontractor set parent_id = ? where id = ?";
  private static final int LOOKS = 200;

  private final TestDatabase database = new TestDatabase("vendor");
  private UUID vendor = new UUID(0, 0);
  private UUID one = new UUID(0, 0);
  private UUID two = new UUID(0, 0);

  @BeforeEach
  void twoSideBySide() {
    vendor = TestRegistry.registered();
    one = TestRegistry.idOf(added("ONE").then().statusCode(201));
    two = TestRegistry.idOf(added("TWO").then().statusCode(201));
  }

  @RepeatedTest(3)
  void oneOfTwoRequestsIsRefused() throws Exception {
    List<CompletableFuture<Response>> moves;
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      try (Connection holder = database.owner()) {
        hold(holder);
        moves =
            Stream.of(
                    CompletableFuture.supplyAsync(() -> moved(one, "ONE", two), threads),
                    CompletableFuture.supplyAsync(() -> moved(two, "TWO", one), threads))
                .toList();
        untilWaiting(holder, 2);
        holder.commit();
      }
      List<Response> answers = moves.stream().map(CompletableFuture::join).toList();

      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 422);
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() == 422)
          .extracting(answer -> answer.<String>path("type"))
          .singleElement()
          .asString()
          .endsWith("/problems/subcontractor-cycle");
    }
    assertThat(chainLeadsBack()).isFalse();
  }

  @Test
  void theDatabaseAloneRefusesOneToo() throws Exception {
    try (ExecutorService thread = Executors.newSingleThreadExecutor();
        Connection first = database.owner();
        Connection second = database.owner()) {
      first.setAutoCommit(false);
      move(first, one, two);
      CompletableFuture<@Nullable String> refusal =
          CompletableFuture.supplyAsync(() -> refusal(second, two, one), thread);
      untilWaiting(first, 1);
      first.commit();

      assertThat(refusal.join()).isEqualTo("23514");
    }
    assertThat(chainLeadsBack()).isFalse();
  }

  /// Keeps every other transaction from changing the vendor.
  private void hold(Connection holder) throws SQLException {
    holder.setAutoCommit(false);
    try (PreparedStatement lock =
        holder.prepareStatement("select from vendor where vendor_id = ? for update")) {
      lock.setObject(1, vendor);
      lock.execute();
    }
  }

  private static void untilWaiting(Connection connection, int transactions) throws Exception {
    try (PreparedStatement waiting =
        connection.prepareStatement("select count(*) >= ? from pg_locks where not granted")) {
      waiting.setInt(1, transactions);
      for (int look = 0; look < LOOKS; look++) {
        if (holds(waiting)) {
          return;
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    throw new AssertionError("The moves do not wait for each other");
  }

  private boolean chainLeadsBack() throws SQLException {
    try (Connection owner = database.owner();
        PreparedStatement walk = owner.prepareStatement("select chain_leads_back(?)")) {
      walk.setObject(1, vendor);
      return holds(walk);
    }
  }

  private static boolean holds(PreparedStatement question) throws SQLException {
    try (ResultSet answer = question.executeQuery()) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  private static void move(Connection connection, UUID id, UUID parent) throws SQLException {
    try (PreparedStatement change = connection.prepareStatement(MOVE)) {
      change.setObject(1, parent);
      change.setObject(2, id);
      assertThat(change.executeUpdate()).isEqualTo(1);
    }
  }

  private static @Nullable String refusal(Connection connection, UUID id, UUID parent) {
    try {
      move(connection, id, parent);
      return null;
    } catch (SQLException refused) {
      return refused.getSQLState();
    }
  }

  private Response added(String company) {
    return governance().body(body(company, null)).post(path(vendor, "subcontractors"));
  }

  private Response moved(UUID id, String company, UUID parent) {
    return governance()
        .header("If-Match", "*")
        .body(body(company, parent))
        .put(path(vendor, "subcontractors", id.toString()));
  }

  private String body(String company, @Nullable UUID parent) {
    String below = parent == null ? "" : "\"parentId\": \"%s\",".formatted(parent);
    return """
        {%s "legalName": "Some Company", "country": "GB", "registrationId": "%s %s", "does": "Voice"}
        """
        .formatted(below, company, vendor);
  }
}
