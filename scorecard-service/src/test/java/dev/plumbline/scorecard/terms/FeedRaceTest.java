package dev.plumbline.scorecard.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.postgres.PostgresServer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// A request follows the feed while a job, here or in another replica, takes in a part of the same
/// page.
@QuarkusTest
class FeedRaceTest {

  private static final String WAITING =
      """
      select count(*) from pg_stat_activity
      where datname = 'scorecard' and wait_event_type = 'Lock'
        and query like 'select position from feed for update%'""";

  @Inject FeedFollower follower;

  @Test
  void whoever_follows_knows_all_that_there_was_though_others_were_quicker() throws Exception {
    follower.follow();
    try (Connection other = PostgresServer.shared().superuser("scorecard")) {
      other.setAutoCommit(false);
      number(other, "select position from feed for update");
      TestContract.activated();
      TestContract late = TestContract.activated();

      CompletableFuture<Void> followed = CompletableFuture.runAsync(follower::follow);
      awaitThatBothWait();
      other.createStatement().executeUpdate("update feed set position = position + 1");
      other.commit();
      followed.join();

      String known = "select count(*) from contract where contract_id = '" + late.id() + "'";
      assertThat(number(other, known)).isOne();
    }
  }

  /// The request, and the job that follows all the time.
  private static void awaitThatBothWait() throws Exception {
    Instant end = Instant.now().plusSeconds(30);
    try (Connection superuser = PostgresServer.shared().superuser("postgres")) {
      while (number(superuser, WAITING) < 2) {
        assertThat(Instant.now()).isBefore(end);
        Thread.sleep(20);
      }
    }
  }

  private static int number(Connection connection, String query) throws SQLException {
    ResultSet row = connection.createStatement().executeQuery(query);
    row.next();
    return row.getInt(1);
  }
}
